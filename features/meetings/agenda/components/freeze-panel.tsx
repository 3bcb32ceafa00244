import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { freezeAgendaAction } from "../actions";
import { StepButton } from "./step-button";

type Props = { meetingId: number; frozenAt: Date | null; mayWrite: boolean };

/** Whether the agenda is frozen, since when, and the step that changes it. */
export function FreezePanel({ meetingId, frozenAt, mayWrite }: Props) {
  const t = useTranslations("agenda");
  const locale = useLocale() as Locale;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <p className={frozenAt ? "border-calm border-s-4 ps-3" : "text-muted"}>
        {frozenAt ? t("frozen", { moment: shortMoment(frozenAt, locale) }) : t("open")}
      </p>
      {mayWrite && (
        <StepButton
          action={freezeAgendaAction}
          fields={{ meetingId, frozen: String(frozenAt === null) }}
          label={frozenAt ? t("unfreeze") : t("freeze")}
          look="plain"
        />
      )}
    </div>
  );
}
