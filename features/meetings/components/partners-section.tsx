"use client";

import { useTranslations } from "next-intl";
import { partnerRoles } from "../record";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { WordsField } from "./words-field";

/** Who holds the meeting together with its host. */
export function PartnersSection() {
  const t = useTranslations("meetings");
  const { coded } = useChoiceLists();
  return (
    <FormSection title={t("section.partners")} intro={t("intro.partners")}>
      <RowList list="partners" blank={{ "name.en": "", "name.zh": "", role: "co_host" }}>
        {(path) => (
          <div className="grid gap-3 lg:grid-cols-[1fr_11rem] lg:gap-4">
            <WordsField path={`${path}.name`} hint={t("hint.partnerName")} needed />
            <ChoiceField path={`${path}.role`} options={coded("partnerRole", partnerRoles)} className="max-w-44" />
          </div>
        )}
      </RowList>
    </FormSection>
  );
}
