"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { putBackRuleAction, type RuleAnswer, removeRuleAction } from "../actions";

type Props = { step: "remove" | "putBack"; rule: { id: number; version: number; found: string } };

const actions = { remove: removeRuleAction, putBack: putBackRuleAction };

/** Takes a rule off the list, or puts it back, as a form of its own that is posted without script too. */
export function RuleButton({ step, rule }: Props) {
  const t = useTranslations("houseStyle");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<RuleAnswer>({ action: actions[step], unreached: notReached });
  return (
    <form {...form} className="contents">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="ruleId" value={rule.id} />
      <input type="hidden" name="startedFrom" value={rule.version} />
      <Button type="submit" look={step === "remove" ? "quiet" : "plain"} disabled={pending} focusableWhenDisabled>
        {t(step)}
        <span className="sr-only"> {rule.found}</span>
      </Button>
      {answer && (
        <p role="alert" className="basis-full text-end text-sm text-warning">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
