"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { makePlanAction, type PlanAnswer } from "../actions";

/** Gives a meeting that has none its plan. */
export function PlanButton({ meetingId }: { meetingId: number }) {
  const t = useTranslations("plan");
  const { answer, pending, form } = useAnswer<PlanAnswer>({ action: makePlanAction, unreached: notReached });
  return (
    <form {...form} className="mt-3">
      <input type="hidden" name="meetingId" value={meetingId} />
      <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled>
        {t("make")}
      </Button>
      {answer?.ok === false && (
        <p role="alert" className="mt-2 text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
