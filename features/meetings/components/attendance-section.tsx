"use client";

import { useTranslations } from "next-intl";
import { meetingParts, precisions } from "../record";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { useField } from "./form-context";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { TextField } from "./text-field";
import { WordsField } from "./words-field";

/** How many came, of what kinds, and who by name. */
export function AttendanceSection() {
  const t = useTranslations("meetings");
  const { coded } = useChoiceLists();
  return (
    <FormSection title={t("section.attendance")} intro={t("intro.attendance")}>
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
        <TextField path="headCount" inputMode="numeric" maxLength={20} />
        <ChoiceField path="headCountPrecision" options={coded("precision", precisions)} />
      </div>
      <h3 className="mt-2 font-sans text-base">{t("section.categories")}</h3>
      <RowList list="attendance" blank={{ "name.en": "", "name.zh": "", count: "" }}>
        {(path) => (
          <div className="grid gap-3 lg:grid-cols-[1fr_9rem] lg:gap-4">
            <WordsField path={`${path}.name`} needed />
            <TextField path={`${path}.count`} inputMode="numeric" maxLength={20} className="max-w-36" />
          </div>
        )}
      </RowList>
      <h3 className="mt-2 font-sans text-base">{t("section.people")}</h3>
      <RowList list="people" blank={{ personId: "", part: "attended" }}>
        {(path) => <NamedPerson path={path} />}
      </RowList>
    </FormSection>
  );
}

function NamedPerson({ path }: { path: string }) {
  const t = useTranslations("meetings");
  const { coded, people, posts } = useChoiceLists();
  const { value } = useField(`${path}.personId`);
  return (
    <div className="grid gap-3 sm:grid-cols-2 sm:gap-4">
      <ChoiceField path={`${path}.personId`} none={t("choose")} options={people} hint={posts(value)} required />
      <ChoiceField path={`${path}.part`} options={coded("part", meetingParts)} />
    </div>
  );
}
