import { type MessageFormatElement, parse as parseMessage, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Finding } from "./finding";
import { type ParsedFile, within } from "./source";

type Messages = { [key: string]: string | Messages };

// Keys put together while the portal runs, of which no part stands in the code.
const dynamicKeys: string[] = [];

function flatten(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function gaps(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...gaps(element.children)];
    const inner = "options" in element ? Object.values(element.options).flatMap(({ value }) => gaps(value)) : [];
    return [`{${element.value}}`, ...inner];
  });
}

/** The places a message leaves open, such as `{count} <link>`; null when it cannot be read. */
function placeholders(message: string): string | null {
  try {
    return [...new Set(gaps(parseMessage(message)))].sort().join(" ");
  } catch {
    return null;
  }
}

/** What is missing, empty, unreadable or different in the two languages' messages. */
export function messageFindings(texts: { en: string; zh: string }): Finding[] {
  const en = flatten(JSON.parse(texts.en));
  const zh = flatten(JSON.parse(texts.zh));
  const finding = (rule: string, language: string, message: string) => ({
    rule,
    file: `i18n/messages/${language}.json`,
    message,
  });
  return [...new Set([...en.keys(), ...zh.keys()])].flatMap((key) => {
    const pair = { en: en.get(key), zh: zh.get(key) };
    const open = { en: placeholders(pair.en ?? ""), zh: placeholders(pair.zh ?? "") };
    const each = (["en", "zh"] as const).flatMap((language) => {
      if (pair[language] === undefined) return [finding("same-keys", language, `${key} is missing`)];
      if (pair[language].trim() === "") return [finding("no-empty-messages", language, `${key} is empty`)];
      if (open[language] === null) return [finding("readable-messages", language, `${key} is no ICU message`)];
      return [];
    });
    const differ = each.length === 0 && open.en !== open.zh;
    return differ ? [finding("same-placeholders", "zh", `${key}: "${open.zh}", in English "${open.en}"`)] : each;
  });
}

/** Messages whose key, or the end of it, is written nowhere in the code. */
export function unusedMessages(texts: { en: string }, files: ParsedFile[]): Finding[] {
  const words = new Set<string>();
  const heads = new Set<string>();
  for (const node of files.flatMap(({ program }) => [...within(program)])) {
    if (node.type === "Literal" && typeof node.value === "string") words.add(node.value);
    if (node.type === "Property" && node.key.type === "Identifier") words.add(node.key.name);
    if (node.type === "TemplateLiteral") {
      const head = node.quasis[0]?.value.cooked ?? "";
      if (node.expressions.length === 0) words.add(head);
      else if (head !== "") heads.add(head);
    }
  }
  const isUsed = (key: string) => {
    const parts = key.split(".");
    const ends = parts.map((_, from) => parts.slice(from).join("."));
    return ends.some((end) => words.has(end) || [...heads].some((head) => end.startsWith(head)));
  };
  return [...flatten(JSON.parse(texts.en)).keys()]
    .filter((key) => !isUsed(key) && !dynamicKeys.some((prefix) => key.startsWith(prefix)))
    .map((key) => ({ rule: "no-unused-messages", file: "i18n/messages/en.json", message: `${key} is used nowhere` }));
}
