"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Refused } from "../answer";

/** Why nothing was done; where somebody was quicker, how it stands now. */
export function Refusal({ refused }: { refused: Refused | null }) {
  const t = useTranslations("followUps");
  const locale = useLocale();
  if (!refused) return null;
  return (
    <Notice kind="warning" title={t("notDone")}>
      {refused.reasons.map((reason) => (
        <p key={reason}>
          {t(`reason.${reason}`)}{" "}
          {reason === "signed_out" && (
            <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
              {t("signIn")}
            </a>
          )}
        </p>
      ))}
      {refused.newest && <p>{t("standsNow", { state: t(`state.${refused.newest.word}`) })}</p>}
    </Notice>
  );
}
