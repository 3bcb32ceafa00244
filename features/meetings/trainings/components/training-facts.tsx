import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Bilingual, MeetingRecord } from "../../record";

type Training = NonNullable<MeetingRecord["training"]>;

type Props = { meetingId: number; training: Training; mayWrite: boolean };

const facts = ["partner", "basis", "secondAudience", "outcome"] as const;

/** What the record says of the training, and the way to change it there. */
export function TrainingFacts({ meetingId, training, mayWrite }: Props) {
  const t = useTranslations("trainings");
  const words = useTranslations("meetings.field.training");
  const locale = useLocale() as Locale;
  const said = facts.filter((fact) => training[fact].en || training[fact].zh);
  return (
    <section aria-labelledby="topic">
      <h2 id="topic" className="text-xl first-letter:uppercase">
        <Said words={training.topic} locale={locale} />
      </h2>
      {said.length > 0 && (
        <dl className="mt-3 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
          {said.map((fact) => (
            <div key={fact} className="contents">
              <dt className="text-muted">{words(fact)}</dt>
              <dd className="measure">
                <Said words={training[fact]} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {mayWrite && (
        <p className="mt-3 text-sm">
          <a href={`/${locale}/dashboard/meetings/${meetingId}`}>{t("editRecord")}</a>
        </p>
      )}
    </section>
  );
}

function Said({ words, locale }: { words: Bilingual; locale: Locale }) {
  const other = locale === "en" ? "zh" : "en";
  const language = words[locale] ? locale : other;
  return <span lang={language === locale ? undefined : languageTag[language]}>{words[language]}</span>;
}
