import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleOf } from "../../../published/words";
import type { Bilingual } from "../../../record";
import { either } from "../lecturer";

type Lecture = {
  id: number;
  series: Bilingual;
  year: number;
  quarter: number;
  status: string;
  date: string | null;
  venue: Bilingual;
  topic: Bilingual;
  sessions: Bilingual[];
};

/** What somebody lectured on, when and where, the latest first. */
export function LectureList({ lectures }: { lectures: Lecture[] }) {
  const t = useTranslations("lecturers");
  const locale = useLocale() as Locale;
  const languageOf = (words: Bilingual) => (words[locale] ? undefined : languageTag[locale === "en" ? "zh" : "en"]);
  return (
    <section aria-labelledby="lectures" className="mt-10 max-w-3xl">
      <h2 id="lectures" className="border-ink border-b pb-1 text-lg">
        {t("lectures")}
      </h2>
      {lectures.length === 0 && <p className="py-3 text-muted text-sm">{t("noLectures")}</p>}
      <ol className="divide-y divide-hairline">
        {lectures.map((lecture) => {
          const about = lecture.sessions.length > 0 ? lecture.sessions : [lecture.topic];
          return (
            <li key={lecture.id} className="grid gap-x-6 py-2.5 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
              <p className="text-muted tabular-nums">
                {lecture.date ? longDate(lecture.date, locale) : t("noDay")}
                {lecture.status === "planned" && <span className="block">{t("toCome")}</span>}
              </p>
              <div>
                {about
                  .filter(({ en, zh }) => en || zh)
                  .map((words) => (
                    <p
                      key={words.en + words.zh}
                      lang={languageOf(words)}
                      className="font-medium first-letter:uppercase"
                    >
                      {either(locale, words)}
                    </p>
                  ))}
                <p>
                  <a href={`/${locale}/dashboard/meetings/${lecture.id}/training`}>{titleOf(lecture)[locale]}</a>{" "}
                  <span className="text-muted">{either(locale, lecture.venue)}</span>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
