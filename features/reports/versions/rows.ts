import type { Body } from "../body/document";
import type { Language } from "../language";
import { type Effort, runsBetween } from "./effort";
import { pairsOf } from "./pairs";
import { type Passage, passagesOf, plainWords, type Role } from "./passages";
import { type Part, wordChanges } from "./words";

export type PictureWords = { name: "alt" | "caption" | "credit"; parts: Part[] };

/** What became of one passage. `form` says that its words are the same and only look or lead otherwise. */
export type Row =
  | { change: "same" | "added" | "removed" | "moved_here" | "moved_away" | "form"; passage: Passage }
  | { change: "words"; role: Role | "table" | "file"; parts: Part[] }
  | { change: "picture"; words: PictureWords[] }
  | { change: "cells"; cells: Part[][][] };

const sameShape = (one: string[][], other: string[][]) =>
  one.length === other.length && one.every((row, index) => row.length === other[index]?.length);

function rowOf(before: Passage, after: Passage, language: Language, effort: Effort): Row {
  const compared = (old: string, now: string) => wordChanges(old, now, language, effort);
  if (before.kind === "picture" && after.kind === "picture") {
    const names = ["alt", "caption", "credit"] as const;
    const words = names.map((name) => ({ name, parts: compared(before.picture[name], after.picture[name]) }));
    return { change: "picture", words };
  }
  if (before.kind === "table" && after.kind === "table" && sameShape(before.cells, after.cells)) {
    const cells = after.cells.map((row, y) => row.map((cell, x) => compared(before.cells[y]?.[x] ?? "", cell)));
    return { change: "cells", cells };
  }
  const [old, now] = [plainWords(before), plainWords(after)];
  if (old === now) return { change: "form", passage: after };
  const role = after.kind === "text" ? after.role : after.kind === "file" ? "file" : "table";
  return { change: "words", role, parts: compared(old, now) };
}

/** What is gone at one place and new at another was moved. */
function withMoves(rows: Row[]): Row[] {
  const named = (change: Row["change"]) =>
    new Set(rows.flatMap((row) => (row.change === change && "passage" in row ? [JSON.stringify(row.passage)] : [])));
  const [gone, come] = [named("removed"), named("added")];
  return rows.map((row) => {
    if (row.change !== "removed" && row.change !== "added") return row;
    if (row.passage.kind === "divider") return row;
    const name = JSON.stringify(row.passage);
    if (!gone.has(name) || !come.has(name)) return row;
    return { change: row.change === "added" ? "moved_here" : "moved_away", passage: row.passage };
  });
}

/** Equal passages as equal numbers, so that comparing two of them costs the same however long they are. */
function numbered(passages: Passage[]): number[] {
  const numbers = new Map<string, number>();
  return passages.map((passage) => {
    const name = JSON.stringify(passage);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** The passages of two bodies against each other, in the order in which they are read. */
export function rowsBetween(before: Body, after: Body, language: Language, effort: Effort): Row[] {
  const [old, now] = [passagesOf(before), passagesOf(after)];
  const numbers = numbered([...old, ...now]);
  const runs = runsBetween(numbers.slice(0, old.length), numbers.slice(old.length), effort) ?? [
    { kind: "removed" as const, items: old },
    { kind: "added" as const, items: now },
  ];
  const rows: Row[] = [];
  const [unread, coming] = [[...old], [...now]];
  let [gone, come]: [Passage[], Passage[]] = [[], []];
  const settle = () => {
    for (const { before: was, after: is } of pairsOf(gone, come, effort)) {
      if (was && is) rows.push(rowOf(was, is, language, effort));
      else if (was) rows.push({ change: "removed", passage: was });
      else if (is) rows.push({ change: "added", passage: is });
    }
    [gone, come] = [[], []];
  };
  for (const { kind, items } of runs) {
    const left = kind === "added" ? [] : unread.splice(0, items.length);
    const right = kind === "removed" ? [] : coming.splice(0, items.length);
    if (kind === "removed") gone.push(...left);
    if (kind === "added") come.push(...right);
    if (kind !== "same") continue;
    settle();
    rows.push(...right.map((passage): Row => ({ change: "same", passage })));
  }
  settle();
  return withMoves(rows);
}
