import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { Inline } from "../../body/document";
import { isBlank, type ReportText } from "../../draft";
import { type Language, languages } from "../../language";
import type { FactsGiven } from "../given";
import type { FactsPanel as Found } from "../panel";
import { LanguageFacts } from "./language-facts";
import { ParitySection } from "./parity-section";
import { SentenceSource } from "./sentence-source";
import { UnmentionedSection } from "./unmentioned-section";
import { useFieldName } from "./use-field-name";
import type { Ways } from "./ways";

type Props = {
  reportId: number;
  given: FactsGiven;
  texts: Record<Language, ReportText>;
  found: Record<Language, Found>;
  /** Languages whose text cannot be written as things stand. */
  closed: readonly Language[];
  ways: (language: Language) => Ways;
  /** The composed sentence that is looked at in the text. */
  sentence: { language: Language; key: string } | null;
  /** What was done last and can be undone; null when there is nothing. */
  done: { said: string; undo: () => void } | null;
  titleId?: string;
  /** The language whose text is shown now. */
  language: Language;
  /** Puts words at the cursor; null where the text is only read. */
  insert: ((language: Language, words: Inline) => void) | null;
};

/** How the facts of a text stand to the record it was made from, language by language. */
export function FactsPanel(props: Props) {
  const { reportId, given, texts, found, closed, ways, sentence, done, language, insert } = props;
  const t = useTranslations("reports.facts");
  const nameOf = useFieldName(given.about);
  const locale = useLocale();
  const own = useId();
  const titleId = props.titleId ?? own;
  const isSettled = languages.every((one) => found[one].waiting.length + found[one].altered.length === 0);
  const shut = closed.filter((one) => found[one].waiting.length > 0);
  return (
    <section aria-labelledby={titleId} className="min-w-0 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-b pb-1.5">
        <h2 id={titleId} tabIndex={-1} className="font-sans text-base outline-none">
          {t("title")}
        </h2>
        <a href={`/${locale}/dashboard/meetings/${given.meetingId}`}>{t("record")}</a>
      </div>
      <p role="status" className={done ? "flex flex-wrap items-baseline gap-x-2 pt-2" : "sr-only"}>
        {done && (
          <>
            {done.said}
            <Button look="quiet" onClick={done.undo}>
              {t("undo")}
            </Button>
          </>
        )}
      </p>
      {isSettled && <p className="py-3 text-muted">{t("settled")}</p>}
      {shut.map((one) => (
        <p key={one} className="pt-3 text-muted">
          {t("closed", { language: t(`language.${one}`) })}
        </p>
      ))}
      {languages.map((one) => (
        <LanguageFacts
          key={one}
          reportId={reportId}
          language={one}
          text={texts[one]}
          found={found[one]}
          given={given}
          ways={ways(one)}
        />
      ))}
      {sentence && (
        <section aria-label={t("atCursor")} className="mt-4 border-hairline border-t pt-3">
          <h3 className="font-sans font-semibold text-sm">{t("atCursor")}</h3>
          <SentenceSource sentence={sentence.key} language={sentence.language} given={given} />
        </section>
      )}
      <ParitySection texts={texts} facts={given.facts} kept={given.compositions} nameOf={nameOf} />
      <UnmentionedSection
        key={language}
        language={language}
        text={isBlank(texts[language]) ? null : texts[language]}
        facts={given.facts}
        composition={given.compositions[language]}
        nameOf={nameOf}
        onInsert={closed.includes(language) ? null : insert}
      />
    </section>
  );
}
