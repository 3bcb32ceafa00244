import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/i18n/routing";
import { StepButton } from "../../agenda/components/step-button";
import { removeMaterialAction } from "../actions";
import { type ShownMaterial, titleIn } from "../material";

/** What was removed last, and the way to put it back. */
export function RemovedMaterial({ material }: { material: ShownMaterial }) {
  const t = useTranslations("materials");
  const locale = useLocale() as Locale;
  const fields = { materialId: material.id, startedFrom: material.version, removed: "false" };
  return (
    <Notice kind="calm" className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <p>{t("removed", { title: titleIn(locale, material) })}</p>
        <StepButton action={removeMaterialAction} fields={fields} label={t("restore")} />
      </div>
    </Notice>
  );
}
