import type { Named } from "./thing";

type Row = { kind: string; key: string; version: number };

/** Why a change of things is not made: one is not there, or somebody changed it since. */
export function changeRefusals(named: readonly Named[], rows: readonly Row[]): ("not_found" | "newer_version")[] {
  const found = named.map((one) => rows.find(({ kind, key }) => kind === one.kind && key === one.key));
  if (found.includes(undefined)) return ["not_found"];
  return named.some(({ version }, index) => found[index]?.version !== version) ? ["newer_version"] : [];
}
