import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Bilingual } from "../../../record";
import { AnswerForm } from "../../components/answer-form";
import { DeedButton } from "../../components/deed-button";
import { putAsideAction, saveLecturerAction } from "../actions";
import { either, type NameStands } from "../lecturer";
import { LecturerFields } from "./lecturer-fields";
import { NameFields } from "./name-fields";

type Lecturer = {
  id: number;
  version: number;
  name: Bilingual;
  institution: Bilingual;
  fields: Bilingual;
  email: string;
  note: string;
  putAsideAt: Date | null;
};

type Props = { lecturer: Lecturer; stands: NameStands | null; mayWrite: boolean };

/** Who a lecturer is, and what the office knows of her. */
export function LecturerView({ lecturer, stands, mayWrite }: Props) {
  const t = useTranslations("lecturers");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  const { id, version, name, institution, fields, email, note, putAsideAt } = lecturer;
  const facts = [
    { label: t("institution"), value: either(locale, institution) },
    { label: t("fields"), value: either(locale, fields) },
    { label: t("email"), value: email && <a href={`mailto:${email}`}>{email}</a> },
    { label: t("note"), value: note },
  ].filter(({ value }) => value);
  return (
    <header className="max-w-3xl">
      <h1 className="text-2xl">{either(locale, name)}</h1>
      {name[other] !== either(locale, name) && (
        <p lang={languageTag[other]} className="text-muted">
          {name[other]}
        </p>
      )}
      {putAsideAt && <p className="mt-2 border-caution border-s-2 ps-2 text-caution text-sm">{t("isAside")}</p>}
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      {mayWrite && (
        <div className="no-print mt-3 flex flex-wrap items-baseline gap-x-4 text-sm">
          <details className="open:basis-full">
            <summary className="cursor-pointer py-1 text-accent">{t("change")}</summary>
            <AnswerForm
              action={saveLecturerAction}
              fields={{ lecturerId: id, startedFrom: version }}
              submit={t("save")}
              look="primary"
              done={t("saved")}
              className="mt-2"
            >
              <NameFields name={name} stands={stands} />
              <LecturerFields
                lecturer={{
                  ...{ institutionEn: institution.en, institutionZh: institution.zh },
                  ...{ fieldsEn: fields.en, fieldsZh: fields.zh, email, note },
                }}
              />
            </AnswerForm>
          </details>
          <DeedButton
            action={putAsideAction}
            fields={{ lecturerId: id, aside: putAsideAt ? "no" : "yes" }}
            words={t(putAsideAt ? "takeBack" : "putAside")}
          />
        </div>
      )}
    </header>
  );
}
