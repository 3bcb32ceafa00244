import { retold } from "../../facts/forms";
import { agrees, countIn, countValue, recordedCount } from "../../facts/said/count";
import { headCountsSaid } from "../../facts/said/head-count";
import { againstRecord } from "../against-record";
import type { Mark, Rule, View } from "../finding";

function find(view: View): Mark[] {
  const record = againstRecord(view);
  const value = record?.told("headCount");
  if (!record || !value) return [];
  const { language } = view.text;
  const typed = view.prose.flatMap((piece) =>
    headCountsSaid(piece.text, record.meeting).map((said) => ({ piece, ...said })),
  );
  const bound = record.altered("headCount").flatMap(({ piece, from, to, text }) => {
    const said = countIn(text, language);
    return said ? [{ piece, from, to, ...said }] : [];
  });
  const marks = [...typed, ...bound]
    .filter((said) => !agrees(said, recordedCount(value)))
    .map(({ piece, from, to, ...said }) => {
      const replace = retold(piece.text.slice(from, to), "count", countValue(said), value, language);
      return { piece, from, to, values: { recorded: replace }, replace };
    });
  return record.open(marks, "headCount");
}

/** How many attended, against the record's head-count. */
export const recordCountRules: Rule[] = [{ name: "record_count", severity: "fault", languages: ["en", "zh"], find }];
