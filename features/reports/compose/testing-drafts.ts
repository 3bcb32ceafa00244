import fc from "fast-check";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";
import type { ReportText } from "../draft";
import { factsOf } from "../facts/facts-of";
import type { Language } from "../language";
import { lineOf } from "./again/line";
import { variedRecord as chineseRecord } from "./chinese/testing-records";
import { both } from "./chinese/testing-units";
import { compose } from "./compose";
import { composedBody } from "./composed-body";
import type { ComposeOptions } from "./composition";
import { variedRecord as englishRecord } from "./english/testing-records";
import { type KeptComposition, kept } from "./kept-composition";

/** One language of a report as it is begun from a record, with the composition that is kept beside it. */
export function drafted(
  meeting: MeetingFacts,
  language: Language,
  options: ComposeOptions,
): { text: ReportText; kept: KeptComposition } {
  const composition = compose(meeting, language, options);
  if (!composition) throw new Error(`the record says too little in ${language}`);
  const facts = factsOf(meeting);
  const text = {
    title: lineOf([composition.title], language),
    summary: lineOf(composition.summary, language),
    body: composedBody(composition.paragraphs, facts, language),
  };
  return { text, kept: kept(composition, facts, language) };
}

/** A word of its own for every wording: "Qbabac". */
function wordFor(zh: string): string {
  const sum = [...zh].reduce((all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) % 8 ** 8, 7);
  return `Q${sum.toString(8).replace(/\d/g, (digit) => "baceodiu"[Number(digit)] ?? "")}`;
}

function filled({ en, zh }: Bilingual): Bilingual {
  if (en === both("").en) return { en: zh === "" ? "" : wordFor(zh), zh };
  return { en, zh: zh || en };
}

const isPair = (value: object): value is Bilingual => "en" in value && "zh" in value;

/** A record that says in both languages what it says in one. */
function inBoth<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (isPair(value)) return { ...value, ...filled(value) };
  const all = Object.entries(value).map(([key, inner]) => [key, inBoth(inner)]);
  return (Array.isArray(value) ? all.map(([, inner]) => inner) : Object.fromEntries(all)) as T;
}

/** Records of any kind that say as much in the one language as in the other; the seed's among them. */
export const recordsInBoth: fc.Arbitrary<MeetingFacts> = fc.oneof(
  fc.constant(facts2024Q1()),
  fc.nat({ max: 500 }).map((number) => inBoth(englishRecord(number).facts)),
  fc.nat({ max: 100_000 }).map((number) => inBoth(chineseRecord(number))),
);
