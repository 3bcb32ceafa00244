import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { languageTag } from "@/i18n/routing";
import type { Audience } from "../audience";

/** The name of an audience in both languages, and how many are expected. */
export function AudienceFields({ audience }: { audience?: Audience }) {
  const t = useTranslations("trainings.audiences");
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_1fr_9rem]">
      <LineField name="nameEn" label={t("nameIn.en")} lang={languageTag.en} value={audience?.nameEn} />
      <LineField name="nameZh" label={t("nameIn.zh")} lang={languageTag.zh} value={audience?.nameZh} />
      <LineField name="expected" label={t("expectedLabel")} value={audience?.expected ?? ""} />
    </div>
  );
}
