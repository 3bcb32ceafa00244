import { type EventRecord, type EventStatus, type Language, saidIn } from "./event";

type OnSite = {
  slug: string;
  status: EventStatus;
  startsAt: Date;
  host: { nameEn: string; nameZh: string };
  record: EventRecord;
};

const languages: readonly Language[] = ["en", "zh"];

/** An event as the search is to know it in both languages, without what is internal; nothing for a draft. */
export function searchEntriesOf({ slug, status, startsAt, host, record }: OnSite) {
  if (status === "draft") return [];
  const agenda = record.agenda.filter(({ internal }) => !internal).map(({ text }) => text);
  return languages.map((language) => {
    const said = [record.description, record.place, { en: host.nameEn, zh: host.nameZh }, ...agenda];
    return {
      language,
      path: `/events/calendar/${slug}`,
      title: saidIn(language, record.title),
      summary: saidIn(language, record.summary),
      words: said.map((text) => saidIn(language, text)).join("\n"),
      section: null,
      districtId: record.districtId,
      themeId: record.themeId,
      at: startsAt,
    };
  });
}
