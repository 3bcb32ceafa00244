import { z } from "zod";
import { cellsOf } from "@/features/tables/cells";
import { type HouseRule, houseRule } from "./house-rule";

/** The columns of the file, in their order. */
const columns = ["kind", "language", "found", "instead", "note", "active"] as const;

/** The most rules that are taken from one file. */
export const mostRules = 2000;

// What the export puts before a cell so that no spreadsheet takes it for a formula.
const inert = /^'(?=\s*[=+\-@＝＋－＠])/;

const isNo = (text: string) => /^(?:no|off|false|0|否|停用)$/i.test(text.trim());

type Line = { line: number; code: string };

/** The rules of a pasted file; or for each line that cannot be read its number, counted from one, and why. */
export function rulesIn(text: string): { rules: HouseRule[] } | { wrong: Line[] } {
  const rows = cellsOf(text);
  const hasHead = rows[0]?.[0]?.trim().toLowerCase() === columns[0];
  const read = rows.slice(hasHead ? 1 : 0).map((row, index) => {
    const [kind = "", language = "", found = "", instead = "", note = "", active = ""] = row.map((cell) =>
      cell.replace(inert, "").trim(),
    );
    const given = houseRule.safeParse({ kind, language, found, instead, note, active: !isNo(active) });
    return { given, line: index + (hasHead ? 2 : 1) };
  });
  const wrong = read.flatMap(({ given, line }) =>
    given.success ? [] : [{ line, code: given.error.issues[0]?.message ?? "invalid" }],
  );
  if (wrong.length > 0) return { wrong };
  return { rules: read.flatMap(({ given }) => (given.success ? [given.data] : [])) };
}

/** The list as a table that `rulesIn` reads again from its file. */
export function tableOf(rules: HouseRule[]) {
  return {
    columns: columns.map((name) => ({ name, kind: "text" as const })),
    rows: rules.map(({ kind, language, found, instead, note, active }) => [
      ...[kind, language, found, instead, note, active ? "yes" : "no"],
    ]),
  };
}

/** A pasted file as a form posts it. */
export const importing = z.object({ file: z.string().trim().min(1, "missing").max(500_000, "too_long") });
