"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { type CreditAnswer, creditHoursAction } from "../actions";
import type { CreditRefusal } from "../proposing";

type Props = {
  meetingId: number;
  /** Which list is on the screen. */
  seen: string;
  written: number;
  replaced: number;
  again: boolean;
  refusals: readonly CreditRefusal[];
};

/** Credits the list in one step, and says before what that does or what stands in its way. */
export function CreditForm({ meetingId, seen, written, replaced, again, refusals }: Props) {
  const t = useTranslations("trainingHours");
  const { answer, pending, form } = useAnswer<CreditAnswer>({ action: creditHoursAction, unreached: notReached });
  const reasons = answer && !answer.ok ? answer.reasons : [];
  return (
    <form {...form} className="mt-4 max-w-3xl">
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="seen" value={seen} />
      {answer?.ok && (
        <Notice kind="done" className="mb-4">
          {t("credit.done", { people: answer.people })}
        </Notice>
      )}
      <RefusalBox
        title={t("credit.refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={[]}
      />
      <div id="credit-says" className="mb-2 text-sm">
        {refusals.length > 0 ? (
          refusals.map((code) => <p key={code}>{t(`reason.${code}`)}</p>)
        ) : (
          <p>{t("credit.say", { written, replaced })}</p>
        )}
      </div>
      {!refusals.includes("nothing_new") && (
        <Button
          type="submit"
          look="primary"
          disabled={pending || refusals.length > 0}
          focusableWhenDisabled
          aria-describedby="credit-says"
        >
          {pending ? t("credit.busy") : t("credit.press", { again: again ? "yes" : "no" })}
        </Button>
      )}
    </form>
  );
}
