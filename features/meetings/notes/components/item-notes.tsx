import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import { InLanguage } from "../../components/in-language";
import type { AgendaKind, Bilingual } from "../../record";
import { type NoteText, noteFields } from "../note";
import type { Decision, Unit } from "./decision-form";
import { DecisionList } from "./decision-list";
import { NoteForm } from "./note-form";
import type { SavedNote } from "./use-note";

type Props = {
  number: number;
  item: { id: number; kind: AgendaKind; subject: Bilingual; unit: Bilingual | null };
  note: SavedNote | null;
  decisions: Decision[];
  units: Unit[];
  mayWrite: boolean;
  /** What the page was asked to show unfolded. */
  asked: string | undefined;
  children: ReactNode;
};

function NoteRead({ text }: { text: NoteText }) {
  const t = useTranslations("meetingNotes");
  return (
    <dl className="mt-2 grid gap-3 sm:grid-cols-2">
      {noteFields
        .filter((field) => text[field] !== "")
        .map((field) => (
          <div key={field}>
            <dt className="text-muted text-sm">{t(`field.${field}`)}</dt>
            <dd className="whitespace-pre-wrap break-words">{text[field]}</dd>
          </div>
        ))}
    </dl>
  );
}

/** One item of the agenda with what was heard, discussed and decided under it. */
export function ItemNotes({ number, item, note, decisions, units, mayWrite, asked, children }: Props) {
  const t = useTranslations("meetings");
  const words = useTranslations("meetingNotes");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby={`item-${item.id}`} className="border-hairline border-t py-5 first:border-t-0 first:pt-0">
      <h2 id={`item-${item.id}`} className="text-lg">
        <span className="text-muted tabular-nums">{words("number", { number })}</span>{" "}
        {item.subject.en || item.subject.zh ? (
          <InLanguage words={item.subject} className="inline-block first-letter:uppercase" />
        ) : (
          t("noSubject")
        )}
      </h2>
      <p className="text-muted text-sm">
        {words("kindAndUnit", {
          kind: t(`kind.${item.kind}`),
          unit: item.unit?.[locale] ?? "",
          has: item.unit ? "yes" : "no",
        })}
      </p>
      {mayWrite ? <NoteForm itemId={item.id} saved={note} /> : note && <NoteRead text={note.text} />}
      <DecisionList itemId={item.id} decisions={decisions} units={units} mayWrite={mayWrite} asked={asked} />
      {children}
    </section>
  );
}
