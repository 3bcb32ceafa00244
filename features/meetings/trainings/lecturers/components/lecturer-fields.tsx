import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { languageTag } from "@/i18n/routing";
import type { LecturerWords } from "../lecturer";

/** What the office knows of a lecturer. */
export function LecturerFields({ lecturer }: { lecturer?: LecturerWords }) {
  const t = useTranslations("lecturers");
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <LineField
          name="institutionEn"
          label={t("institutionIn.en")}
          lang={languageTag.en}
          value={lecturer?.institutionEn}
        />
        <LineField
          name="institutionZh"
          label={t("institutionIn.zh")}
          lang={languageTag.zh}
          value={lecturer?.institutionZh}
        />
        <LineField name="fieldsEn" label={t("fieldsIn.en")} lang={languageTag.en} value={lecturer?.fieldsEn} rows={2} />
        <LineField name="fieldsZh" label={t("fieldsIn.zh")} lang={languageTag.zh} value={lecturer?.fieldsZh} rows={2} />
      </div>
      <LineField name="email" label={t("email")} type="email" value={lecturer?.email} className="max-w-sm" />
      <LineField name="note" label={t("note")} hint={t("noteHint")} value={lecturer?.note} rows={2} />
    </>
  );
}
