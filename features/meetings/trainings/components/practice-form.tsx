"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { giveAction, type IssueAnswer } from "../../follow-ups/actions";
import { unreached } from "../../follow-ups/answer";
import { GivenFields } from "../../follow-ups/components/given-fields";
import { Refusal } from "../../follow-ups/components/refusal";
import { UnitBoxes, type UnitChoice } from "../../follow-ups/components/unit-boxes";

type Props = {
  meetingId: number;
  districts: UnitChoice[];
  /** Which are ticked at first, and whether that is because somebody of them is known to have been there. */
  proposed: { ids: number[]; isKnown: boolean };
  /** A new one for each form: the same form sent again gives it once. */
  formKey: string;
  /** Whether it stands open: nothing was given yet. */
  open: boolean;
};

/** Gives a practice task to the districts chosen; each gets a follow-up of its own. */
export function PracticeForm({ meetingId, districts, proposed, formKey, open }: Props) {
  const t = useTranslations("trainings.practice");
  const words = useTranslations("followUps");
  const [given, setGiven] = useState(0);
  const { answer, pending, form } = useAnswer<IssueAnswer>({
    action: giveAction,
    unreached,
    after: (one) => one?.ok && setGiven((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;
  const typed = (name: string) => refused?.typed[name] ?? [];
  const wrong = (name: string) => refused?.errors[name] && words(`error.${refused.errors[name]}`);
  return (
    <div className="no-print">
      {answer?.ok && (
        <Notice kind="done" className="mt-3">
          {t("done", { count: answer.issued })}
        </Notice>
      )}
      <details open={open || refused !== null || undefined} className="mt-2">
        <summary className="cursor-pointer py-1 text-accent text-sm">{t("give")}</summary>
        <form {...form} key={given} noValidate className="mt-2 grid max-w-4xl gap-4">
          <input type="hidden" name="meetingId" value={meetingId} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="ofTraining" value="on" />
          <GivenFields
            id="task"
            words={{ en: t("words.en"), zh: t("words.zh") }}
            due={t("due")}
            typed={typed}
            wrong={wrong}
          >
            <UnitBoxes
              name="unitIds"
              legend={t("districts")}
              hint={t(proposed.isKnown ? "proposedSome" : "proposedAll")}
              error={wrong("unitIds")}
              units={districts}
              chosen={refused ? typed("unitIds") : proposed.ids.map(String)}
            />
          </GivenFields>
          <Refusal refused={refused} />
          <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled className="justify-self-start">
            {t("submit")}
          </Button>
        </form>
      </details>
    </div>
  );
}
