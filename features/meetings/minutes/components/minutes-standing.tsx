import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import type { State } from "../workflow";

type Props = {
  minutes: {
    state: State;
    issue: Bilingual;
    approver: string | null;
    sealer: string | null;
    circulatedAt: Date | null;
    approvedAt: Date | null;
    sealedAt: Date | null;
    seal: string | null;
  };
  /** How many days ago the meeting was, where that is too long for a draft. */
  lateDays: number | null;
};

/** Number and state of the minutes, and who brought them there. */
export function MinutesStanding({ minutes, lateDays }: Props) {
  const t = useTranslations("minutes.standing");
  const locale = useLocale() as Locale;
  const { state, issue, approver, sealer, circulatedAt, approvedAt, sealedAt, seal } = minutes;
  const line = (at: Date | null, words: (time: string) => string) =>
    at ? <p>{words(shortMoment(at, locale))}</p> : null;
  return (
    <div className="text-sm">
      <p className="tabular-nums">{issue[locale]}</p>
      <p className="font-semibold text-base">{t(`state.${state}`)}</p>
      <div className="text-muted tabular-nums">
        {line(circulatedAt, (time) => t("circulated", { time }))}
        {line(approvedAt, (time) => t("approved", { time, name: approver ?? "" }))}
        {line(sealedAt, (time) => t("sealed", { time, name: sealer ?? "" }))}
        {seal && <p className="mt-1 break-all">{t("seal", { hash: seal })}</p>}
      </div>
      {lateDays !== null && (
        <Notice kind="calm" className="mt-3">
          {t("late", { days: lateDays })}
        </Notice>
      )}
    </div>
  );
}
