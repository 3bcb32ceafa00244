import { type Comment, type Node, type Program, parseSync, visitorKeys } from "oxc-parser";

/** A file of the tree: its path from the root, with slashes, and its text. */
export type SourceFile = { path: string; text: string };

export type ParsedFile = SourceFile & { program: Program; comments: Comment[] };

export const isScript = (path: string) => /\.(?:[cm]?js|tsx?)$/.test(path);
export const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path);

export function parse(file: SourceFile): ParsedFile {
  const { program, comments } = parseSync(file.path, file.text);
  return { ...file, program, comments };
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** The node and everything beneath it. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const key of visitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) yield* within(one);
  }
}

function called(node: Node): string[] {
  return [...within(node)].flatMap((one) =>
    one.type === "CallExpression" && one.callee.type === "Identifier" ? [one.callee.name] : [],
  );
}

/** Whether the node calls a function of one of these names. */
export function calls(node: Node, names: readonly string[]): boolean {
  return called(node).some((name) => names.includes(name));
}

/** Whether the node calls a function of one of these names and waits for its answer. */
export function awaits(node: Node, names: readonly string[]): boolean {
  return [...within(node)].some((one) => one.type === "AwaitExpression" && calls(one.argument, names));
}

export type Import = { from: string; imported: string; local: string };

/** The values a file imports by name; `from` is a path from the root without its ending, or a package. */
export function importedValues({ path, program }: ParsedFile): Import[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") return [];
    const from = resolved(path, statement.source.value);
    return statement.specifiers.flatMap((one) =>
      one.type === "ImportSpecifier" && one.importKind !== "type" && one.imported.type === "Identifier"
        ? [{ from, imported: one.imported.name, local: one.local.name }]
        : [],
    );
  });
}

function resolved(path: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (!specifier.startsWith(".")) return specifier;
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}

export type Exported = { name: string; node: Node };

/** The values a file exports, each with the function, class or expression behind the name where the file holds it. */
export function exportedValues({ program }: ParsedFile): Exported[] {
  const locals = new Map(program.body.flatMap(declared));
  return program.body.flatMap((statement) => {
    if (statement.type === "ExportDefaultDeclaration") {
      const { declaration } = statement;
      const held = declaration.type === "Identifier" ? locals.get(declaration.name) : undefined;
      return [{ name: "default", node: held ?? declaration }];
    }
    if (statement.type === "ExportAllDeclaration" && statement.exportKind === "value") {
      return [{ name: "*", node: statement }];
    }
    if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
    const named = statement.specifiers.flatMap(({ local, exported, exportKind }) => {
      if (exportKind === "type" || exported.type !== "Identifier") return [];
      return [{ name: exported.name, node: (local.type === "Identifier" && locals.get(local.name)) || statement }];
    });
    return [...declared(statement).map(([name, node]) => ({ name, node })), ...named];
  });
}

function declared(statement: Node): [string, Node][] {
  if (statement.type === "ExportNamedDeclaration") return statement.declaration ? declared(statement.declaration) : [];
  if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") {
    return statement.id ? [[statement.id.name, statement]] : [];
  }
  if (statement.type !== "VariableDeclaration") return [];
  return statement.declarations.flatMap(({ id, init }): [string, Node][] =>
    id.type === "Identifier" && init ? [[id.name, init]] : [],
  );
}

/** The function itself, or null when the node is something else. */
export function asFunction(node: Node) {
  const isFunction =
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression";
  return isFunction ? node : null;
}
