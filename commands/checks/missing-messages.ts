import type { Node } from "oxc-parser";
import type { Finding } from "./finding";
import { type ParsedFile, within } from "./source";

type Messages = { [key: string]: string | Messages };

const makers = ["useTranslations", "getTranslations"];

function leaves(messages: Messages, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : leaves(value, `${prefix}${key}.`),
  );
}

const waited = (node: Node | null | undefined): Node | null | undefined =>
  node?.type === "AwaitExpression" ? node.argument : node;

/** The namespace that a call of one of the makers names, empty for all of them; null for anything else. */
function namespaceOf(node: Node | null | undefined): string | null {
  const call = waited(node);
  if (call?.type !== "CallExpression" || call.callee.type !== "Identifier" || !makers.includes(call.callee.name)) {
    return null;
  }
  const [given] = call.arguments;
  if (!given) return "";
  if (given.type === "Literal" && typeof given.value === "string") return given.value;
  if (given.type !== "ObjectExpression") return null;
  for (const property of given.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier" || property.key.name !== "namespace")
      continue;
    if (property.value.type === "Literal" && typeof property.value.value === "string") return property.value.value;
  }
  return "";
}

/** What a list of names is filled with: the elements of an array, or of the array that Promise.all waits for. */
function elementsOf(node: Node | null | undefined): readonly (Node | null)[] {
  const made = waited(node);
  if (made?.type === "ArrayExpression") return made.elements;
  if (made?.type !== "CallExpression" || made.callee.type !== "MemberExpression") return [];
  const [list] = made.arguments;
  return list?.type === "ArrayExpression" ? list.elements : [];
}

/** Under which names a file holds which namespaces. */
function translators(file: ParsedFile): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  const hold = (name: Node | null | undefined, made: Node | null | undefined) => {
    const namespace = namespaceOf(made);
    if (name?.type !== "Identifier" || namespace === null) return;
    held.set(name.name, (held.get(name.name) ?? new Set()).add(namespace));
  };
  for (const node of within(file.program)) {
    if (node.type !== "VariableDeclarator") continue;
    hold(node.id, node.init);
    if (node.id.type !== "ArrayPattern") continue;
    const elements = elementsOf(node.init);
    for (const [index, name] of node.id.elements.entries()) hold(name, elements[index]);
  }
  return held;
}

/** Messages that the code asks for by a key, or by the beginning of one, that no message has. */
export function missingMessages(texts: { en: string }, files: ParsedFile[]): Finding[] {
  const keys = leaves(JSON.parse(texts.en));
  return files.flatMap((file) => {
    const held = translators(file);
    return [...within(file.program)].flatMap((node): Finding[] => {
      if (node.type !== "CallExpression") return [];
      const callee = node.callee.type === "MemberExpression" ? node.callee.object : node.callee;
      const namespaces = callee.type === "Identifier" ? held.get(callee.name) : undefined;
      const [given] = node.arguments;
      if (!namespaces || !given) return [];
      const whole = given.type === "Literal" && typeof given.value === "string" ? given.value : null;
      const head = given.type === "TemplateLiteral" ? (given.quasis[0]?.value.cooked ?? "") : null;
      const isThere = [...namespaces].some((namespace) => {
        const within = namespace === "" ? "" : `${namespace}.`;
        return keys.some((key) => (whole === null ? key.startsWith(`${within}${head ?? ""}`) : key === within + whole));
      });
      if (isThere || (whole === null && head === null)) return [];
      const message = `${[...namespaces].join(" or ")} has no message ${whole ?? `that begins with ${head}`}`;
      return [{ rule: "no-missing-messages", file: file.path, message }];
    });
  });
}
