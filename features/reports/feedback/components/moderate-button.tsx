"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type ModerateAnswer, moderateAction } from "../actions";

type Props = { feedbackId: number; standing: "shown" | "hidden"; look?: "primary" | "plain" };

/** Shows a message below its report, or hides it. */
export function ModerateButton({ feedbackId, standing, look = "plain" }: Props) {
  const t = useTranslations("feedback");
  const { answer, pending, form } = useAnswer<ModerateAnswer>({ action: moderateAction, unreached: notReached });
  return (
    <form {...form} className="contents">
      <input type="hidden" name="feedbackId" value={feedbackId} />
      <input type="hidden" name="standing" value={standing} />
      <Button type="submit" look={look} disabled={pending}>
        {t(standing === "shown" ? "desk.show" : "desk.hide")}
      </Button>
      {answer && !answer.ok && (
        <p role="alert" className="basis-full text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
