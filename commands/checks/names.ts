import type { Finding } from "./finding";
import ladder from "./ladder.json";
import type { SourceFile } from "./source";

const junk = ["util", "helper", "lib", "common", "type", "constant", "index", "service"];
const machine = ["env", "clock", "log", "mail", "storage", "queue", "front"];
const longest = 250;

const isJunk = (name: string) => junk.some((word) => name === word || name === `${word}s`);
const stem = (name: string) => name.split(".")[0] ?? name;

/** What is wrong with a file's name, place or length. */
export function nameFindings({ path, text }: SourceFile): Finding[] {
  const finding = (rule: string, message: string) => ({ rule, file: path, message });
  const parts = path.split("/");
  const bad = parts.map(stem).filter(isJunk);
  const [top = "", second = ""] = parts;
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return [
    ...bad.map((name) => finding("no-junk-names", `"${name}" says nothing: name the thing or the verb`)),
    ...(top === "platform" && !machine.includes(stem(second))
      ? [finding("platform-is-closed", `platform/ holds only ${machine.join(", ")}`)]
      : []),
    ...(top === "features" && (parts.length < 3 || !ladder.includes(second))
      ? [finding("features-are-known", `features/ holds only ${ladder.join(", ")}`)]
      : []),
    ...(lines > longest && !path.endsWith(".json")
      ? [finding("files-are-small", `${lines} lines; ${longest} is the end`)]
      : []),
  ];
}
