"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { languageTag } from "@/i18n/routing";
import { fieldCodeOf, tooLarge, unreached } from "../../answer";
import { emptyBody } from "../../body/document";
import { BodyText } from "../../components/body-text";
import { RefusalNotice } from "../../components/refusal-notice";
import { type UnitChoice, UnitSelect } from "../../components/unit-select";
import { longest } from "../../draft";
import { createFromFileAction } from "../actions";
import type { WordFileRead } from "../answer";
import { LeftBehind } from "./left-behind";

type Choice = { id: number; name: string };
type Props = { name: string; read: WordFileRead; formKey: string; units: UnitChoice[]; sections: Choice[] };

const other = { en: "zh", zh: "en" } as const;

/** What a Word file would become, with what it leaves behind; the draft is made when this form is sent. */
export function WordFilePreview({ name, read, formKey, units, sections }: Props) {
  const t = useTranslations("documents.import");
  const tr = useTranslations("reports");
  const locale = useLocale();
  const [language, setLanguage] = useState(read.text.language);
  const [title, setTitle] = useState(read.text.title);
  const [summary, setSummary] = useState(read.text.summary);
  const [unit, setUnit] = useState("");
  const { answer, pending, form } = useAnswer({ action: createFromFileAction, unreached, check: tooLarge });
  const errorOf = (field: string) => {
    const code = answer?.errors[field];
    return code && tr(`error.${fieldCodeOf(code)}`);
  };
  const tag = languageTag[language];
  const wrong = {
    unit: errorOf("sourceUnitId"),
    title: errorOf(`${language}.title`),
    summary: errorOf(`${language}.summary`),
  };
  return (
    <form {...form} noValidate aria-label={t("preview")} className="mt-6 grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="fileName" value={name} />
      <input type="hidden" name={`${language}.body`} value={JSON.stringify(read.text.body)} />
      <input type="hidden" name={`${other[language]}.body`} value={JSON.stringify(emptyBody)} />
      <LeftBehind name={name} read={read} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field id="word-language" label={t("language")}>
          <select
            id="word-language"
            value={language}
            onChange={(event) => setLanguage(event.target.value === "zh" ? "zh" : "en")}
            className={inputLook}
          >
            <option value="en">{t("in.en")}</option>
            <option value="zh">{t("in.zh")}</option>
          </select>
        </Field>
        <Field id="word-section" label={tr("form.section")}>
          <select id="word-section" name="sectionId" className={inputLook}>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="word-unit" label={tr("form.source")} error={wrong.unit}>
          <UnitSelect
            units={units}
            value={unit}
            onChange={setUnit}
            {...describedBy("word-unit", { error: wrong.unit })}
          />
        </Field>
      </div>
      <Field id="word-title" label={t("reportTitle")} error={wrong.title}>
        <input
          {...describedBy("word-title", { error: wrong.title })}
          name={`${language}.title`}
          lang={tag}
          value={title}
          maxLength={longest.title}
          onChange={(event) => setTitle(event.target.value)}
          className={inputLook}
        />
      </Field>
      <Field id="word-summary" label={t("summary")} hint={t("summaryHint")} error={wrong.summary}>
        <textarea
          {...describedBy("word-summary", { hint: true, error: wrong.summary })}
          name={`${language}.summary`}
          lang={tag}
          rows={4}
          value={summary}
          maxLength={longest.summary}
          onChange={(event) => setSummary(event.target.value)}
          className={inputLook}
        />
      </Field>
      <section aria-labelledby="word-text" className="border-hairline border-t pt-4">
        <h2 id="word-text" className="font-medium font-sans text-sm">
          {t("text")}
        </h2>
        <BodyText document={read.text.body} tag={tag} className="mt-3" />
      </section>
      <div className="sticky bottom-0 z-1 grid gap-3 border-hairline border-t bg-paper py-3">
        {answer && <RefusalNotice reasons={answer.reasons} errors={answer.errors} next="/dashboard/reports/import" />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled={pending}>
            {t("create")}
          </Button>
          <p className="text-muted text-sm">{t("createHint")}</p>
        </div>
      </div>
    </form>
  );
}
