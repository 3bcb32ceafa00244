import { useTranslations } from "next-intl";
import { type ReactNode, useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { languageTag } from "@/i18n/routing";
import type { Inline } from "../../body/document";
import type { KeptComposition } from "../../compose/kept-composition";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import type { Fact } from "../fact";
import { formsOf } from "../forms";
import { insertionOf } from "../insertion";
import { mentionsIn } from "../mentioned";
import { unmentionedIn } from "../unmentioned";

type Props = {
  /** The language whose text is shown now, and that text as it is being written; null while it is not begun. */
  language: Language;
  text: ReportText | null;
  facts: readonly Fact[];
  /** The composition of that language as it was taken over. */
  composition: KeptComposition | null;
  /** How a field of the record is called on the desk. */
  nameOf: (field: string) => string;
  /** Puts words at the cursor; null where the text is only read. */
  onInsert: ((language: Language, words: Inline) => void) | null;
};

const step = 6;

/** What the record says and the text does not, in the record's own words, each to be put where the cursor stands. */
export function UnmentionedSection({ language, text, facts, composition, nameOf, onInsert }: Props) {
  const t = useTranslations("reports.parity.unmentioned");
  const id = useId();
  const [shown, setShown] = useState(step);
  const found = useMemo(() => unmentionedIn(text, language, facts, composition), [text, language, facts, composition]);
  if (!text || found.length === 0) return null;

  function insert(fact: Fact): void {
    if (!text) return;
    const mentions = mentionsIn(text, language, facts, composition);
    onInsert?.(language, insertionOf(fact, language, facts, composition, mentions));
  }

  const item = ({ fact }: (typeof found)[number]) => (
    <Item key={fact.field} fact={fact} language={language} name={nameOf(fact.field)}>
      {onInsert && (
        <Button look="quiet" className="-ms-2" onClick={() => insert(fact)}>
          {t("insert")}
          <span className="sr-only">: {nameOf(fact.field)}</span>
        </Button>
      )}
    </Item>
  );
  const certain = found.filter((one) => one.certain);
  const open = found.filter((one) => !one.certain);
  const left = certain.length - shown;
  return (
    <section aria-labelledby={id} className="mt-6 text-sm">
      <h3 id={id} className="flex justify-between gap-4 border-hairline border-b pb-1 font-sans font-semibold text-sm">
        {t(`title.${language}`)}
        {certain.length > 0 && <span className="font-normal text-muted tabular-nums">{certain.length}</span>}
      </h3>
      <ul className="divide-y divide-hairline">{certain.slice(0, shown).map(item)}</ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(certain.length)}>
          {t("more", { count: left })}
        </Button>
      )}
      {open.length > 0 && (
        <details className="py-1">
          <summary className="cursor-pointer py-1 tabular-nums">{t("open", { count: open.length })}</summary>
          <ul className="divide-y divide-hairline">{open.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

type ItemProps = { fact: Fact; language: Language; name: string; children: ReactNode };

function Item({ fact: { kind, value }, language, name, children }: ItemProps) {
  return (
    <li className="py-2">
      <p className="text-muted">{name}</p>
      <p lang={languageTag[language]} className="line-clamp-3 tabular-nums">
        {formsOf(kind, value[language], language)[0]}
      </p>
      {children}
    </li>
  );
}
