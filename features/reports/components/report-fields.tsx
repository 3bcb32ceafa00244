"use client";

import { Tabs } from "@base-ui/react/tabs";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { fieldCodeOf } from "../answer";
import { isBlank } from "../draft";
import type { ShownAgainst } from "../facts/told";
import { type Language, languages } from "../language";
import type { Writing } from "../writing";
import { ChangeFields } from "./change-fields";
import { LanguageFields } from "./language-fields";
import { ReadOnlyText } from "./read-only-text";
import { ThemeSelect } from "./theme-select";
import { type UnitChoice, UnitSelect } from "./unit-select";

type Props = {
  writing: Writing;
  edition: number;
  errors: Record<string, string>;
  units: UnitChoice[];
  themes: { id: number; name: string }[];
  /** Only for a report that readers know: what has changed. */
  withNote?: boolean;
  /** Only for a new report: it keeps its section. */
  sections?: { id: number; name: string }[];
  /** What may be written; everything where it is not said. */
  open?: { facts: boolean } & Record<Language, boolean>;
  /** What stands in the way of writing a language for the moment; null when nothing does. */
  locked?: (language: Language) => ReactNode;
  /** Which language is shown, where that is decided outside. */
  shown?: { language: Language; show: (language: Language) => void };
  onEditor?: (language: Language, editor: Editor | null) => void;
  /** What stands above the text of a language. */
  above?: (language: Language) => ReactNode;
  /** The record that the texts were made from: bound words are shown against it, and copied among its texts. */
  record?: { origin: string | null; shown: Record<Language, ShownAgainst> } | null;
  /** Captions as the record tells them. */
  captions?: Record<Language, readonly string[]>;
  onChange: (part: Partial<Writing>) => void;
};

const allOpen = { facts: true, en: true, zh: true };

export const noErrors: Record<string, string> = {};

/** Everything that is written about a report; both languages stay in the form, one is shown. */
export function ReportFields(props: Props) {
  const { writing, edition, errors, units, themes, withNote, sections, open = allOpen, locked, onChange } = props;
  const { shown, onEditor, above, record = null, captions } = props;
  const t = useTranslations("reports");
  const [own, setOwn] = useState<Language>("en");
  const [chosen, setChosen] = shown ? [shown.language, shown.show] : [own, setOwn];
  const hold = useHeld(onEditor);
  const [shownErrors, setShownErrors] = useState(errors);
  const wrongLanguages = languages.filter((one) => Object.keys(errors).some((name) => name.startsWith(`${one}.`)));
  if (errors !== shownErrors) {
    setShownErrors(errors);
    if (wrongLanguages[0] && !wrongLanguages.includes(chosen)) setChosen(wrongLanguages[0]);
  }
  const wrong = (name: string) => {
    const code = errors[name];
    return code && t(`error.${fieldCodeOf(code)}`);
  };
  return (
    <>
      <noscript>
        <Notice kind="calm" className="mb-6">
          {t("form.noScript")}
        </Notice>
      </noscript>
      <fieldset disabled={!open.facts} className="flex flex-wrap gap-x-5 gap-y-4">
        <legend className="sr-only">{t("form.facts")}</legend>
        {sections && (
          <Field id="section" label={t("form.section")} error={wrong("sectionId")} className="grow basis-36">
            <select
              {...describedBy("section", { error: wrong("sectionId") })}
              name="sectionId"
              value={writing.sectionId}
              onChange={(event) => onChange({ sectionId: event.target.value })}
              className={inputLook}
            >
              {sections.map((section) => (
                <option key={section.id} value={section.id}>
                  {section.name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field id="source" label={t("form.source")} error={wrong("sourceUnitId")} className="grow-3 basis-72">
          <UnitSelect
            {...describedBy("source", { error: wrong("sourceUnitId") })}
            units={units}
            value={writing.sourceUnitId}
            onChange={(sourceUnitId) => onChange({ sourceUnitId })}
          />
        </Field>
        <Field id="event-date" label={t("form.eventDate")} error={wrong("eventDate")} className="grow basis-36">
          <input
            {...describedBy("event-date", { error: wrong("eventDate") })}
            type="date"
            name="eventDate"
            value={writing.eventDate}
            onChange={(event) => onChange({ eventDate: event.target.value })}
            className={inputLook}
          />
        </Field>
        <Field id="theme" label={t("form.theme")} error={wrong("themeId")} className="grow basis-56">
          <ThemeSelect
            {...describedBy("theme", { error: wrong("themeId") })}
            themes={themes}
            value={writing.themeId}
            onChange={(themeId) => onChange({ themeId })}
          />
        </Field>
      </fieldset>
      {!open.facts && <p className="mt-2 text-muted text-sm">{t("form.factsClosed")}</p>}
      {withNote && open.facts && <ChangeFields value={writing} wrong={wrong} onChange={onChange} />}
      <Tabs.Root value={chosen} onValueChange={(language) => setChosen(language)} className="mt-6">
        <Tabs.List aria-label={t("form.languages")} className="flex gap-6 border-hairline border-b">
          {languages.map((language) => (
            <Tabs.Tab
              key={language}
              value={language}
              className="-mb-px cursor-pointer border-transparent border-b-2 py-2 aria-selected:border-accent aria-selected:font-semibold aria-selected:text-accent"
            >
              {t(`form.${language}.tab`)}
              {isBlank(writing[language]) && (
                <span className="ms-2 font-normal text-muted text-sm">{t("form.emptyTab")}</span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {languages.map((language) => (
          <Tabs.Panel key={language} value={language} keepMounted tabIndex={-1} className="outline-none">
            {above?.(language)}
            {locked?.(language)}
            {!open[language] && <p className="mt-4 text-muted text-sm">{t("form.languageClosed")}</p>}
            {open[language] && !locked?.(language) ? (
              <LanguageFields
                language={language}
                text={writing[language]}
                edition={edition}
                errors={errors}
                onEditor={hold[language]}
                origin={record?.origin ?? null}
                captions={captions?.[language]}
                onChange={(part) => onChange({ [language]: { ...writing[language], ...part } })}
              />
            ) : (
              <ReadOnlyText language={language} text={writing[language]} shown={record?.shown[language]} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </>
  );
}

type Hold = Props["onEditor"];

// One function a language that stays the same: an editor is told of anew by another one.
function useHeld(onEditor: Hold) {
  return useMemo(() => {
    const of = (language: Language) => onEditor && ((editor: Editor | null) => onEditor(language, editor));
    return { en: of("en"), zh: of("zh") };
  }, [onEditor]);
}
