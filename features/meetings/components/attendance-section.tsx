"use client";

import { useLocale, useTranslations } from "next-intl";
import { meetingParts, precisions } from "../record";
import { ChoiceField } from "./choice-field";
import { useChoiceLists } from "./choice-lists";
import { useField } from "./form-context";
import { FormSection } from "./form-section";
import { RowList } from "./row-list";
import { TextField } from "./text-field";
import { WordsField } from "./words-field";

/** The meeting whose sign-in counts, and how many it counts; nobody before the record was opened. */
export type CountedAtSignIn = { meetingId: number | null; people: number };

/** How many came, of what kinds, and who by name. */
export function AttendanceSection({ counted }: { counted: CountedAtSignIn }) {
  const t = useTranslations("meetings");
  const { coded } = useChoiceLists();
  return (
    <FormSection title={t("section.attendance")} intro={t("intro.attendance")}>
      {counted.people > 0 ? (
        <CountedField {...counted} />
      ) : (
        <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
          <TextField path="headCount" inputMode="numeric" maxLength={20} />
          <ChoiceField path="headCountPrecision" options={coded("precision", precisions)} />
        </div>
      )}
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

/** Once somebody has signed in the number is computed there, and another one needs a reason. */
function CountedField({ meetingId, people }: CountedAtSignIn) {
  const t = useTranslations("meetings");
  const locale = useLocale();
  const { value: count, error } = useField("headCount");
  const { value: precision } = useField("headCountPrecision");
  const said = precisions.find((one) => one === precision) ?? "exact";
  return (
    <div id="headCount" tabIndex={-1} className="text-sm">
      <p className="font-medium">{t("field.headCount")}</p>
      <p className="text-base tabular-nums">{count === "" ? t("counted.unsaid") : t(`people.${said}`, { count })}</p>
      <p className="text-muted tabular-nums">
        {t("counted.signedIn", { count: people })}{" "}
        <a href={`/${locale}/dashboard/meetings/${meetingId}/sign-in#head-count-set`}>{t("counted.setThere")}</a>
      </p>
      {error && <p className="text-warning">{error}</p>}
    </div>
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
