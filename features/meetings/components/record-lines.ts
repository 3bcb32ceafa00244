import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { postsOn } from "../facts";
import type { Choices } from "../form/choices";
import type { TypedRecord } from "../form/sheet";
import type { Bilingual } from "../record";

/** What is said in one place of a record; without a language it is said in the reader's. */
type Said = { text: string; language?: Locale };

/** One line of a record in words; `path` is the same in every version of it. */
export type Line = { path: string; label: string; said: Said[] };

type Named = { id: number; name: Bilingual };

/** Tells a record in words, section by section; lines without words are left out. */
export function useRecordLines(choices: Choices, today: string) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const nameOf = (named: Named[], id: unknown) => named.find((one) => one.id === Number(id))?.name[locale] ?? "";
  const words = (texts: Bilingual): Said[] => [
    { text: texts.en, language: "en" },
    { text: texts.zh, language: "zh" },
  ];
  const joined = (...parts: (string | number | null | false)[]) => parts.filter(Boolean).join(t("stop"));
  const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "");

  function line(path: string, label: string, ...said: (Said | string)[]): Line[] {
    const all = said.map((one) => (typeof one === "string" ? { text: one } : one)).filter(({ text }) => text !== "");
    return all.length > 0 ? [{ path, label, said: all }] : [];
  }

  function posts(personId: unknown, date: string | null): string {
    const person = choices.people.find(({ id }) => id === Number(personId));
    return postsOn(isDay(date) ? date : today, person?.posts ?? [])
      .map((title) => title[locale])
      .join(t("comma"));
  }

  function meeting(record: TypedRecord): Line[] {
    const inWords = (day: string | null) => (isDay(day) ? longDate(day, locale) : (day ?? ""));
    const day = inWords(record.date);
    return [
      ...line("seriesId", t("field.seriesId"), nameOf(choices.series, record.seriesId)),
      ...line(
        "quarter",
        t("field.quarter"),
        t("quarterOf", { year: String(record.year), quarter: String(record.quarter) }),
      ),
      ...line("status", t("field.status"), t(`status.${record.status}`)),
      ...line("date", t("field.date"), day && t("dayAndHalf", { day, half: record.halfDay ?? "" })),
      ...line("endDate", t("field.endDate"), inWords(record.endDate)),
      ...line("mode", t("field.mode"), t(`mode.${record.mode}`)),
      ...line("hostUnitId", t("field.hostUnitId"), nameOf(choices.units, record.hostUnitId)),
      ...line("venue", t("field.venue"), ...words(record.venue)),
      ...line("purpose", t("field.purpose"), ...words(record.purpose)),
      ...line("isPublic", t("publicSite"), t(`onSite.${record.isPublic}`)),
    ];
  }

  function partners(record: TypedRecord): Line[] {
    return record.partners.flatMap(({ name, role }, index) =>
      line(`partners.${index}`, t("row.partners", { number: index + 1 }), t(`partnerRole.${role}`), ...words(name)),
    );
  }

  function attendance(record: TypedRecord): Line[] {
    const { headCount, headCountPrecision, date } = record;
    return [
      ...line(
        "headCount",
        t("field.headCount"),
        headCount === null ? "" : t(`people.${headCountPrecision}`, { count: String(headCount) }),
      ),
      ...record.attendance.flatMap(({ name, count }, index) =>
        line(
          `attendance.${index}`,
          t("row.attendance", { number: index + 1 }),
          ...words(name),
          count === null ? "" : t("people.exact", { count: String(count) }),
        ),
      ),
      ...record.people.flatMap(({ personId, part }, index) =>
        line(
          `people.${index}`,
          t("row.people", { number: index + 1 }),
          joined(nameOf(choices.people, personId), t(`part.${part}`)),
          posts(personId, date),
        ),
      ),
    ];
  }

  function agenda(record: TypedRecord): Line[] {
    return record.agenda.flatMap(({ kind, unitId, personId, subject, subjectYear, internal }, index) =>
      line(
        `agenda.${index}`,
        t("row.agenda", { number: index + 1 }),
        joined(
          t(`kind.${kind}`),
          nameOf(choices.units, unitId),
          nameOf(choices.people, personId),
          subjectYear,
          internal && t("internal"),
        ),
        ...words(subject),
      ),
    );
  }

  function remarks({ remarks, asks, date }: TypedRecord): Line[] {
    const asked = asks.flatMap((ask, index) =>
      line(`asks.${index}`, t("row.asks", { number: index + 1 }), ...words(ask)),
    );
    if (!remarks) return asked;
    const { speakerId, acknowledged, analysed, aim } = remarks;
    return [
      ...line(
        "remarks.speakerId",
        t("field.remarks.speakerId"),
        nameOf(choices.people, speakerId),
        posts(speakerId, date),
      ),
      ...line("remarks.acknowledged", t("field.remarks.acknowledged"), ...words(acknowledged)),
      ...line("remarks.analysed", t("field.remarks.analysed"), ...words(analysed)),
      ...line("remarks.aim", t("field.remarks.aim"), ...words(aim)),
      ...asked,
    ];
  }

  function training({ training: held }: TypedRecord): Line[] {
    const parts = ["topic", "partner", "basis", "secondAudience", "outcome"] as const;
    if (!held) return [];
    return parts.flatMap((part) => line(`training.${part}`, t(`field.training.${part}`), ...words(held[part])));
  }

  function outlook(record: TypedRecord): Line[] {
    return record.outlook.flatMap((point, index) =>
      line(`outlook.${index}`, t("row.outlook", { number: index + 1 }), ...words(point)),
    );
  }

  return (record: TypedRecord) => [
    { section: "meeting" as const, lines: meeting(record) },
    { section: "partners" as const, lines: partners(record) },
    { section: "attendance" as const, lines: attendance(record) },
    { section: "agenda" as const, lines: agenda(record) },
    { section: "remarks" as const, lines: remarks(record) },
    { section: "training" as const, lines: training(record) },
    { section: "outlook" as const, lines: outlook(record) },
  ];
}
