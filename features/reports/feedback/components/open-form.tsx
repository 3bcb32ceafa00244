"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type ModerateAnswer, openFeedbackAction } from "../actions";

type Props = { reportId: number; open: boolean };

/** Whether readers may write about a report, and the one button that changes it. */
export function OpenForm({ reportId, open }: Props) {
  const t = useTranslations("feedback");
  const { answer, pending, form } = useAnswer<ModerateAnswer>({ action: openFeedbackAction, unreached: notReached });
  return (
    <form {...form} className="grid gap-2">
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="open" value={open ? "no" : "yes"} />
      <p role="status" className="text-sm">
        {t(open ? "desk.isOpen" : "desk.isClosed")}
      </p>
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t(open ? "desk.close" : "desk.open")}
      </Button>
      {answer && !answer.ok && (
        <p role="alert" className="text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
