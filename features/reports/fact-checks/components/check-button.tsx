"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { type CheckAnswer, remindAction, revokeAction } from "../actions";

type Props = {
  checkId: number;
  step: "remind" | "revoke";
  /** For whom, where only the eye sees it. */
  name: string;
};

/** Reminds a checker, or closes her link. */
export function CheckButton({ checkId, step, name }: Props) {
  const t = useTranslations("factCheck");
  const action = step === "remind" ? remindAction : revokeAction;
  const { answer, pending, form } = useAnswer<CheckAnswer>({ action, unreached: notReached });
  return (
    <form {...form} className="contents">
      <input type="hidden" name="checkId" value={checkId} />
      <Button type="submit" look="quiet" disabled={pending} className="-mx-2">
        {t(`desk.${step}`)} <span className="sr-only">{name}</span>
      </Button>
      {answer && (
        <p role={answer.ok ? "status" : "alert"} className="basis-full text-sm">
          {answer.ok
            ? step === "remind" && t("desk.reminded")
            : answer.reasons.map((one) => t(`reason.${one}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
