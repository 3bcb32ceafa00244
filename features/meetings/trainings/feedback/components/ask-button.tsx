"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type AskAnswer, askMoreAction } from "../actions";

/** Writes to those who came or were credited since the form was opened. */
export function AskButton({ meetingId, count }: { meetingId: number; count: number }) {
  const t = useTranslations("trainingFeedback");
  const { answer, pending, form } = useAnswer<AskAnswer>({ action: askMoreAction, unreached: notReached });
  if (count === 0 && !answer) return null;
  return (
    <form {...form} className="mt-2 flex flex-wrap items-baseline gap-x-3 text-sm">
      <input type="hidden" name="meetingId" value={meetingId} />
      {count > 0 && (
        <>
          <span>{t("open.more", { count })}</span>
          <Button type="submit" disabled={pending}>
            {t("open.ask")}
          </Button>
        </>
      )}
      {answer && (
        <p role={answer.ok ? "status" : "alert"}>
          {answer.ok
            ? t("open.asked", { letters: answer.letters })
            : answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
