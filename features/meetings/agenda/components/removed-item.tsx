import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/i18n/routing";
import { restoreItemAction } from "../actions";
import { subjectFor } from "../shown";
import { StepButton } from "./step-button";

type Props = {
  item: { id: number; subjectEn: string; subjectZh: string };
  fields: { meetingId: number; startedFrom: number };
};

/** What was taken off the agenda last, and the way to put it back. */
export function RemovedItem({ item, fields }: Props) {
  const t = useTranslations("agenda");
  const locale = useLocale() as Locale;
  const subject = subjectFor(locale, item).text;
  return (
    <Notice kind="calm" className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <p>{subject ? t("removed", { subject }) : t("removedUntitled")}</p>
        <StepButton action={restoreItemAction} fields={{ ...fields, itemId: item.id }} label={t("restore")} />
      </div>
    </Notice>
  );
}
