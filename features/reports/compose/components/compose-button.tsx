"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useUnsaved } from "@/features/meetings/components/unsaved";
import { type ComposeAnswer, composeReportAction } from "../actions";
import type { ComposeRefusal } from "../refusals";

type Props = { meetingId: number; formKey: string; refusals: ComposeRefusal[]; look: "primary" | "plain" };

const unreached: ComposeAnswer = { reasons: ["unavailable"] };

/** Makes a draft report from the meeting's record as it is saved; when it cannot, the reason stands below. */
export function ComposeButton({ meetingId, formKey, refusals, look }: Props) {
  const t = useTranslations("meetings.compose");
  const locale = useLocale();
  const { unsaved } = useUnsaved();
  const { answer, pending, form } = useAnswer({ action: composeReportAction, unreached });
  const reasons = [...refusals, ...(unsaved ? ["unsaved" as const] : [])];
  return (
    <form {...form}>
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={formKey} />
      <Button
        type="submit"
        look={look}
        disabled={pending || reasons.length > 0}
        aria-describedby={reasons.length > 0 ? "compose-reasons" : undefined}
      >
        {pending ? t("busy") : t("button")}
      </Button>
      {reasons.length > 0 && (
        <ul id="compose-reasons" className="mt-2 text-muted text-sm">
          {reasons.map((reason) => (
            <li key={reason}>{t(`reason.${reason}`)}</li>
          ))}
        </ul>
      )}
      {answer && (
        <Notice kind="warning" className="mt-3">
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
        </Notice>
      )}
    </form>
  );
}
