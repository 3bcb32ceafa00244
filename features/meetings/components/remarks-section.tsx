"use client";

import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { useField } from "./form-context";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { WordsField } from "./words-field";

/** What the leader said: what was acknowledged, analysed and asked, and to what end. */
export function RemarksSection() {
  const t = useTranslations("meetings");
  const { people, posts } = useChoiceLists();
  const { value: speaker } = useField("remarks.speakerId");
  return (
    <FormSection title={t("section.remarks")} intro={t("intro.remarks")}>
      <ChoiceField
        path="remarks.speakerId"
        none={t("nobody")}
        options={people}
        hint={posts(speaker)}
        className="max-w-md"
      />
      <WordsField path="remarks.acknowledged" hint={t("hint.acknowledged")} />
      <WordsField path="remarks.analysed" hint={t("hint.analysed")} />
      <WordsField path="remarks.aim" hint={t("hint.aim")} />
      <h3 className="mt-2 font-sans text-base">{t("section.asks")}</h3>
      <p className="-mt-3 text-muted text-sm">{t("hint.asks")}</p>
      <RowList list="asks" blank={{ en: "", zh: "" }}>
        {(path) => <WordsField path={path} needed />}
      </RowList>
    </FormSection>
  );
}
