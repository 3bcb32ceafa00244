import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { languageTag } from "@/i18n/routing";
import type { Bilingual } from "../../../record";
import type { NameStands } from "../lecturer";

type Props = { name: Bilingual; stands: NameStands | null };

/** The names of a lecturer to correct, or why they stand. */
export function NameFields({ name, stands }: Props) {
  const t = useTranslations("lecturers");
  if (stands) return <p className="text-muted">{t(`stands.${stands}`)}</p>;
  return (
    <fieldset>
      <legend className="mb-2 text-muted">{t("nameHint")}</legend>
      <input type="hidden" name="withNames" value="yes" />
      <div className="grid gap-3 sm:grid-cols-2">
        <LineField name="nameZh" label={t("nameIn.zh")} lang={languageTag.zh} value={name.zh} />
        <LineField name="nameEn" label={t("nameIn.en")} lang={languageTag.en} value={name.en} />
      </div>
    </fieldset>
  );
}
