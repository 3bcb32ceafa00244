import type { MeetingFacts } from "@/features/meetings/facts";
import type { Bilingual } from "@/features/meetings/record";
import type { ReportText } from "../../draft";
import type { Fact } from "../../facts/fact";
import { factsOf } from "../../facts/facts-of";
import { formsOf } from "../../facts/forms";
import { isComposed, mentionsIn } from "../../facts/mentioned";
import { standingOf } from "../../facts/standing";
import { tokensOf } from "../../facts/token";
import type { Language } from "../../language";

/** What of a public meeting's record a published report may be shown to rest on. */
export type PublicRecord = Pick<
  MeetingFacts,
  "year" | "quarter" | "series" | "host" | "date" | "halfDay" | "venue" | "headCount" | "headCountPrecision" | "agenda"
> & { speaker: NonNullable<MeetingFacts["remarks"]>["speaker"] | null };

/** What a text says as the record of its meeting has it now; what the two do not share is none of it. */
export type Basis = Pick<PublicRecord, "year" | "quarter" | "series"> & {
  date: string | null;
  halfDay: PublicRecord["halfDay"];
  venue: Bilingual | null;
  host: Bilingual | null;
  headCount: (Pick<PublicRecord, "headCountPrecision"> & { number: number }) | null;
  districts: Bilingual | null;
  documents: Bilingual[];
  speaker: { name: Bilingual; posts: Bilingual | null } | null;
  /** Whether the text was composed from the record, so that it was held against it before it went out. */
  composed: boolean;
};

const nothing: Bilingual = { en: "", zh: "" };

/** The public part of a record as facts, each under the field it has in the whole record. */
function publicFacts({ speaker, ...record }: PublicRecord): Fact[] {
  return factsOf({
    ...record,
    ...{ kind: "quarterly", status: "held", mode: "in_person", isPublic: true, endDate: null, purpose: nothing },
    ...{ partners: [], attendance: [], people: [], asks: [], training: null, outlook: [] },
    remarks: speaker && { speaker, acknowledged: nothing, analysed: nothing, aim: nothing },
  });
}

/** The facts that a text states with the value the record has now, and nowhere with another one. */
function shared(text: ReportText, language: Language, facts: Fact[]) {
  const mentions = mentionsIn(text, language, facts, null);
  const open = tokensOf(text.body).filter((token) => standingOf(token, facts, [], language) !== "current");
  const isShared = ({ field }: Fact) =>
    mentions.some((mention) => mention.field === field) && !open.some((token) => token.field === field);
  return { facts: facts.filter(isShared), composed: isComposed(mentions) };
}

function wordsOf({ kind, value }: Fact): Bilingual {
  return { en: formsOf(kind, value.en, "en")[0] ?? "", zh: formsOf(kind, value.zh, "zh")[0] ?? "" };
}

const listed = (facts: Fact[]): Fact["value"] => ({
  en: facts.map(({ value }) => value.en).join(", "),
  zh: facts.map(({ value }) => value.zh).join("、"),
});

/**
 * What a published text and the record of its meeting have in common, for its readers; null where that is less than
 * two facts. Of the record nothing is told that the text does not say.
 */
export function basisOf(text: ReportText, language: Language, record: PublicRecord): Basis | null {
  const { facts, composed } = shared(text, language, publicFacts(record));
  const find = (field: string) => facts.find((fact) => fact.field === field);
  const words = (field: string) => {
    const fact = find(field);
    return fact ? wordsOf(fact) : null;
  };
  const presenters = facts.filter(({ field }) => /^presenters\.\d+$/.test(field));
  const name = record.speaker && words(`person.${record.speaker.id}.name`);
  const basis: Basis = {
    ...{ year: record.year, quarter: record.quarter, series: record.series, composed },
    date: find("date") ? record.date : null,
    halfDay: find("date") && find("halfDay") ? record.halfDay : null,
    venue: find("venue")?.value ?? null,
    host: find("host")?.value ?? null,
    headCount:
      find("headCount") && record.headCount !== null
        ? { number: record.headCount, headCountPrecision: record.headCountPrecision }
        : null,
    districts: presenters.length > 0 ? wordsOf({ field: "", kind: "districts", value: listed(presenters) }) : null,
    documents: facts.filter(({ kind }) => kind === "document").map(wordsOf),
    speaker: name && { name, posts: words(`person.${record.speaker?.id}.posts`) },
  };
  const { date, venue, host, headCount, districts, documents, speaker } = basis;
  const told = [date, venue, host, headCount, districts, ...documents, speaker].filter((one) => one !== null);
  return told.length < 2 ? null : basis;
}
