"use client";

import { useTranslations } from "next-intl";
import { agendaKinds } from "../record";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { DistrictPresentations } from "./district-presentations";
import { useField } from "./form-context";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { TextField } from "./text-field";
import { WordsField } from "./words-field";

const blank = {
  ...{ kind: "brief", unitId: "", personId: "", "subject.en": "", "subject.zh": "", subjectYear: "" },
  internal: "false",
};

/** What was on the agenda, in running order; a district's presentation is an item whose unit is the district. */
export function AgendaSection() {
  const t = useTranslations("meetings");
  return (
    <FormSection title={t("section.agenda")} intro={t("intro.agenda")}>
      <RowList list="agenda" blank={blank} more={<DistrictPresentations />}>
        {(path) => <AgendaItem path={path} />}
      </RowList>
    </FormSection>
  );
}

function AgendaItem({ path }: { path: string }) {
  const t = useTranslations("meetings");
  const { coded, people, units } = useChoiceLists();
  const { value: kind } = useField(`${path}.kind`);
  const { value: year } = useField(`${path}.subjectYear`);
  const ofAYear = kind === "review" || kind === "arrange" || year !== "";
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-[9rem_1fr_11rem_8rem]">
        <ChoiceField path={`${path}.kind`} options={coded("kind", agendaKinds)} />
        <ChoiceField path={`${path}.unitId`} none={t("nobody")} options={units} />
        <ChoiceField path={`${path}.personId`} none={t("nobody")} options={people} />
        {ofAYear && <TextField path={`${path}.subjectYear`} inputMode="numeric" maxLength={20} />}
      </div>
      <WordsField path={`${path}.subject`} hint={t(`subjectHint.${kind}`)} />
      <CheckField path={`${path}.internal`} />
    </div>
  );
}
