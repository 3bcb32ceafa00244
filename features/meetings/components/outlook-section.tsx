"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { WordsField } from "./words-field";

/** What the federation will do next. */
export function OutlookSection() {
  const t = useTranslations("meetings");
  return (
    <FormSection title={t("section.outlook")} intro={t("hint.outlook")}>
      <RowList list="outlook" blank={{ en: "", zh: "" }}>
        {(path) => <WordsField path={path} needed />}
      </RowList>
    </FormSection>
  );
}
