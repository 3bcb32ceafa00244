import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { openAction, remindAction } from "../actions";
import type { OpeningRefusal } from "../opening";
import { DeedButton } from "./deed-button";

type Props = {
  meetingId: number;
  drafts: number;
  open: number;
  refusals: readonly OpeningRefusal[];
  /** How many bodies a reminder would go to now. */
  silent: number;
  repliesDueOn: string | null;
};

/** The step that is next: opening what is a draft, then reminding who is silent. */
export function OpeningPanel({ meetingId, drafts, open, refusals, silent, repliesDueOn }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale() as Locale;
  return (
    <div className="no-print mb-6 grid gap-3 text-sm">
      <p>{t("standing", { open, drafts })}</p>
      {repliesDueOn && <p>{t("dueOn", { day: longDate(repliesDueOn, locale) })}</p>}
      {(drafts > 0 || open === 0) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <DeedButton
            action={openAction}
            fields={{ meetingId }}
            words={t("open", { count: drafts })}
            look="primary"
            disabled={refusals.length > 0}
            done={t("opened")}
          />
          {refusals.length > 0 ? (
            <ul className="text-muted">
              {refusals.map((code) => (
                <li key={code}>{t(`reason.${code}`)}</li>
              ))}
            </ul>
          ) : (
            <p className="text-muted">{t("openHint")}</p>
          )}
        </div>
      )}
      {open > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <DeedButton
            action={remindAction}
            fields={{ meetingId }}
            words={t("remind", { count: silent })}
            look="plain"
            disabled={silent === 0}
            done={t("reminded")}
          />
          <p className="text-muted">{t(silent === 0 ? "remindNobody" : "remindHint")}</p>
        </div>
      )}
    </div>
  );
}
