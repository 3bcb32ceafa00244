"use client";

import { useTranslations } from "next-intl";
import { halfDays, modes, statuses } from "../record";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { FormSection } from "./form-section";
import { TextField } from "./text-field";
import { WordsField } from "./words-field";

const quarters = ["1", "2", "3", "4"];

/** Which meeting it is, when and where it was held, by whom and what for. */
export function MeetingSection() {
  const t = useTranslations("meetings");
  const { coded, series, units } = useChoiceLists();
  return (
    <FormSection title={t("section.meeting")} intro={t("intro.meeting")}>
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
        <ChoiceField
          path="seriesId"
          none={t("choose")}
          options={series}
          required
          className="col-span-2 lg:col-span-1"
        />
        <TextField path="year" inputMode="numeric" required maxLength={20} />
        <ChoiceField path="quarter" none={t("choose")} options={coded("quarter", quarters)} required />
        <ChoiceField path="status" options={coded("status", statuses)} required />
        <TextField path="date" type="date" min="1949-01-01" max="2100-12-31" />
        <TextField path="endDate" type="date" min="1949-01-01" max="2100-12-31" />
        <ChoiceField path="halfDay" none={t("notKnown")} options={coded("halfDay", halfDays)} />
        <ChoiceField path="mode" options={coded("mode", modes)} required />
        <ChoiceField
          path="hostUnitId"
          none={t("choose")}
          options={units}
          required
          className="col-span-2 lg:col-span-1"
        />
      </div>
      <WordsField path="venue" />
      <WordsField path="purpose" hint={t("hint.purpose")} />
      <CheckField path="isPublic" hint={t("hint.isPublic")} />
    </FormSection>
  );
}
