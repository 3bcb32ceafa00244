import { fromBeijing } from "@/platform/clock";
import { quarterAddress } from "../address";
import type { Bilingual } from "../record";
import type { PublicMeeting } from "./meeting";

const ordinals = ["一", "二", "三", "四"];

/** "Quarterly meeting, 2024 Q1" and 2024年第一季度工作会. */
export function titleOf({ series, year, quarter }: Pick<PublicMeeting, "series" | "year" | "quarter">): Bilingual {
  return {
    en: `${series.en.slice(0, 1).toUpperCase()}${series.en.slice(1)}, ${year} Q${quarter}`,
    zh: `${year}年第${ordinals[quarter - 1] ?? ""}季度${series.zh.replace(/^季度/, "")}`,
  };
}

/** A title within a sentence, where English begins it small: "the quarterly meeting, 2024 Q1". */
export function withinSentence(title: Bilingual, locale: keyof Bilingual): string {
  return locale === "en" ? `${title.en.slice(0, 1).toLowerCase()}${title.en.slice(1)}` : title.zh;
}

/** What a meeting is for, to stand by itself: "To review the work on ..."; empty where the record does not say. */
export function themeOf(purpose: Bilingual): Bilingual {
  const plain = purpose.en
    .trim()
    .replace(/^to\s+/i, "")
    .replace(/[\s.;,]+$/, "");
  return {
    en: plain && `To ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`,
    zh: purpose.zh.trim().replace(/[。；，\s]+$/, ""),
  };
}

function dayOf({ date, year, quarter }: PublicMeeting): string {
  return date ?? `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
}

/** A public meeting as the search knows it, in each language; one without a day stands at its quarter's first. */
export function entriesOf(meeting: PublicMeeting) {
  const { series, host, partners, venue, agenda, training } = meeting;
  const said = [
    series,
    host.name,
    ...partners.map(({ name }) => name),
    venue,
    ...agenda.flatMap(({ subject, unit }) => [subject, ...(unit ? [unit.name] : [])]),
    ...(training ? [training.topic, training.partner] : []),
  ];
  return (["en", "zh"] as const).map((language) => ({
    language,
    path: quarterAddress(meeting),
    title: titleOf(meeting)[language],
    summary: themeOf(meeting.purpose)[language],
    words: [...new Set(said.map((words) => words[language]))].filter(Boolean).join("\n"),
    section: null,
    districtId: null,
    themeId: null,
    at: fromBeijing(`${dayOf(meeting)} 00:00:00`),
  }));
}
