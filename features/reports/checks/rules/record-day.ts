import { formsOf, retold } from "../../facts/forms";
import { daysSaid } from "../../facts/said/days";
import { type Held, heldIn } from "../../facts/said/held";
import { barePlace } from "../../facts/said/place";
import { type AgainstRecord, againstRecord } from "../against-record";
import type { Mark, Piece, Rule, View } from "../finding";
import { paragraphsOf } from "../pieces";

type Told = Held & { piece: Piece };

/** What the text says of the meeting being held: its summary and first paragraph in any way, the rest by name. */
function toldOf(view: View, { meeting }: AgainstRecord): Told[] {
  const [lead] = paragraphsOf(view);
  return view.prose.flatMap((piece) => {
    const part = piece === lead || piece.kind === "summary" ? "opening" : "rest";
    return heldIn(piece.text, meeting, part).map((held) => ({ piece, ...held }));
  });
}

/** Days said to be the meeting's that are not. */
export function wrongDays(view: View): Mark[] {
  const record = againstRecord(view);
  const day = record?.told("date");
  if (!record || !day) return [];
  const { language } = view.text;
  const last = record.told("endDate") || day;
  const isRight = (value: string) => day <= value && value <= last;
  const markOf = (piece: Piece, from: number, to: number, was: string): Mark => {
    const replace = retold(piece.text.slice(from, to), "day", was, day, language);
    return { piece, from, to, values: { recorded: formsOf("day", day, language)[0] ?? day }, replace };
  };
  const typed = toldOf(view, record).flatMap(({ piece, days, day: said }) =>
    said && !days.some(isRight) ? [markOf(piece, said.from, said.to, said.value)] : [],
  );
  const bound = record.altered("date").flatMap(({ piece, from, to, text }) => {
    const said = daysSaid(text, language, day);
    return said[0] && !said.some(({ value }) => isRight(value)) ? [markOf(piece, from, to, said[0].value)] : [];
  });
  return record.open([...typed, ...bound], "date");
}

const halves = { en: { morning: "morning", afternoon: "afternoon" }, zh: { morning: "上午", afternoon: "下午" } };

/** The half day that the record has, under its code or in the words of either language. */
function halfOf(told: string): "morning" | "afternoon" | null {
  if (told === "morning" || told === "上午") return "morning";
  return told === "afternoon" || told === "下午" ? "afternoon" : null;
}

function wrongHalves(view: View): Mark[] {
  const record = againstRecord(view);
  const recorded = halfOf(record?.told("halfDay") ?? "");
  // A meeting of several days was held in the morning and in the afternoon.
  if (!record || !recorded || record.told("endDate")) return [];
  const replace = halves[view.text.language][recorded];
  const marks = toldOf(view, record).flatMap(({ piece, half }) =>
    half && half.value !== recorded
      ? [{ piece, from: half.from, to: half.to, values: { recorded: replace }, replace }]
      : [],
  );
  return record.open(marks, "halfDay");
}

function wrongVenues(view: View): Mark[] {
  const record = againstRecord(view);
  const recorded = record?.told("venue");
  if (!record || !recorded) return [];
  const marks = toldOf(view, record).flatMap(({ piece, venue }) => {
    if (!venue) return [];
    const [said, right] = [barePlace(piece.text.slice(venue.from, venue.to)), barePlace(recorded)];
    const replace = recorded.replace(/^the /, "");
    return said.includes(right) || right.includes(said)
      ? []
      : [{ piece, from: venue.from, to: venue.to, values: { recorded }, replace }];
  });
  return record.open(marks, "venue");
}

const both = ["en", "zh"] as const;

/** When and where the meeting was, against the record. */
export const recordDayRules: Rule[] = [
  { name: "record_day", severity: "fault", languages: both, find: wrongDays },
  { name: "record_half_day", severity: "fault", languages: both, find: wrongHalves },
  { name: "record_venue", severity: "fault", languages: both, find: wrongVenues },
];
