import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { languageTag } from "@/i18n/routing";
import type { KeptComposition } from "../../compose/kept-composition";
import { isBlank, type ReportText } from "../../draft";
import { type Language, languages, otherLanguage } from "../../language";
import type { Fact } from "../fact";
import { formsOf } from "../forms";
import { type Difference, parityOf } from "../parity";

type Props = {
  /** Both languages as they are being written; null for one that is not begun. */
  texts: Record<Language, ReportText | null>;
  facts: readonly Fact[];
  /** The composition of each language as it was taken over. */
  kept: Record<Language, KeptComposition | null>;
  /** How a field of the record is called on the desk. */
  nameOf: (field: string) => string;
};

/** Where the two languages of a report differ in what they say of the record. */
export function ParitySection({ texts, facts, kept, nameOf }: Props) {
  const t = useTranslations("reports.parity");
  const id = useId();
  const { en, zh } = texts;
  const found = useMemo(() => parityOf({ en, zh }, facts, kept), [en, zh, facts, kept]);
  if (!en || !zh || isBlank(en) || isBlank(zh)) return null;
  return (
    <section aria-labelledby={id} className="mt-6 text-sm">
      <h3 id={id} className="flex justify-between gap-4 border-hairline border-b pb-1 font-sans font-semibold text-sm">
        {t("title")}
        {found.length > 0 && <span className="font-normal text-muted tabular-nums">{found.length}</span>}
      </h3>
      {found.length === 0 && <p className="py-2 text-muted">{t("none")}</p>}
      <ul className="divide-y divide-hairline">
        {found.map((difference) => {
          const fact = facts.find(({ field }) => field === difference.field);
          return (
            <li key={`${difference.field} ${difference.how}`} className="py-2">
              <p className="font-semibold">{nameOf(difference.field)}</p>
              {fact && <Told difference={difference} fact={fact} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Told({ difference, fact }: { difference: Difference; fact: Fact }) {
  const t = useTranslations("reports.parity");
  const words = (value: string, language: Language) => (
    <span lang={languageTag[language]}>{formsOf(fact.kind, value, language)[0] ?? value}</span>
  );
  if (difference.how === "apart") {
    return (
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {languages.map((language) => (
          <div key={language} className="contents">
            <dt className="text-muted">{t(`language.${language}`)}</dt>
            <dd className="tabular-nums">{words(difference.seen[language], language)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const { how, in: language } = difference;
  const other = otherLanguage(language);
  return (
    <>
      {how === "unrecorded" && <p className="line-clamp-3">{words(fact.value[other], other)}</p>}
      <p className="text-muted">{t(`${how}.${language}`)}</p>
    </>
  );
}
