import { useLocale, useTranslations } from "next-intl";
import { longDate, longDates } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import { paragraphsOf } from "../document";
import type { State } from "../workflow";
import { CorrectForm } from "./correct-form";
import { type Correction, Corrections } from "./corrections";

type Told = { id: number; text: Bilingual; dueOn: string | null };

type Props = {
  extract: {
    meetingId: number;
    attended: boolean;
    state: State;
    issue: Bilingual;
    title: Bilingual;
    date: string | null;
    endDate: string | null;
    venue: Bilingual;
    sections: { key: string; heading: Bilingual; text: Bilingual }[];
    decisions: Told[];
    asks: Told[];
    corrections: Correction[];
    annexes: number;
  };
  /** Whether this person may ask for a correction now. */
  mayCorrect: boolean;
};

/** What a district is shown of circulated minutes: its own. */
export function ExtractView({ extract, mayCorrect }: Props) {
  const t = useTranslations("minutes.extract");
  const standing = useTranslations("minutes.standing");
  const locale = useLocale() as Locale;
  const said = (words: Bilingual) => words[locale] || words.en || words.zh;
  const {
    meetingId,
    attended,
    state,
    issue,
    title,
    date,
    endDate,
    venue,
    sections,
    decisions,
    asks,
    corrections,
    annexes,
  } = extract;
  return (
    <div className="max-w-[46rem]">
      <p className="text-muted text-sm tabular-nums">{issue[locale]}</p>
      <h1 className="mb-2 text-2xl">{said(title)}</h1>
      <p className="font-semibold text-sm">{standing(`state.${state}`)}</p>
      <p className="text-muted">
        {[date && longDates(date, endDate, locale), said(venue)].filter(Boolean).join(t("stop"))}
      </p>
      <p className="mt-3 text-sm">{t("intro")}</p>
      {annexes > 0 && <p className="mt-3 text-sm">{t("annexes", { count: annexes })}</p>}
      {sections.map(({ key, heading, text }) => (
        <section key={key}>
          <h2 className="mt-8 mb-2 border-ink border-b pb-1 text-lg">{said(heading)}</h2>
          {paragraphsOf(said(text)).map((line) => (
            <p key={line} className="mb-1.5">
              {line}
            </p>
          ))}
        </section>
      ))}
      <ToldList title={t("decisions")} none={t("noDecisions")} told={decisions} />
      <ToldList title={t("asks")} none={t("noAsks")} told={asks} />
      {(attended || corrections.length > 0) && <Corrections corrections={corrections} mayAnswer={false} />}
      {mayCorrect && <CorrectForm meetingId={meetingId} />}
    </div>
  );
}

function ToldList({ title, none, told }: { title: string; none: string; told: Told[] }) {
  const t = useTranslations("minutes.extract");
  const locale = useLocale() as Locale;
  return (
    <section>
      <h2 className="mt-8 mb-2 border-ink border-b pb-1 text-lg">{title}</h2>
      {told.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ol className="list-decimal ps-6">
          {told.map(({ id, text, dueOn }) => (
            <li key={id} className="py-1">
              {text[locale] || text.en || text.zh}
              {dueOn && <span className="block text-muted text-sm">{t("due", { day: longDate(dueOn, locale) })}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
