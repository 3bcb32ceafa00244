import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Reason } from "../library/answer";
import type { Use } from "../usage/use";
import { UseList } from "./use-list";

type Props = { refused: { reasons: readonly Reason[]; uses?: Use[] }; path: string };

/** Why nothing was changed, and what to do next. */
export function Refusal({ refused: { reasons, uses }, path }: Props) {
  const t = useTranslations("media");
  const locale = useLocale();
  return (
    <Notice kind="warning" title={t("notDone")}>
      {reasons.map((reason) => (
        <p key={reason}>{t(`reason.${reason}`)}</p>
      ))}
      {uses && <UseList uses={uses} />}
      {reasons.includes("signed_out") && (
        <a href={`/${locale}/sign-in?next=/${locale}${path}`} target="_blank" rel="noreferrer">
          {t("signIn")}
        </a>
      )}
    </Notice>
  );
}
