"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { giveAction, type IssueAnswer } from "../actions";
import { unreached } from "../answer";
import { GivenFields } from "./given-fields";
import { Refusal } from "./refusal";
import { UnitBoxes, type UnitChoice } from "./unit-boxes";

type Props = {
  meetingId: number;
  units: UnitChoice[];
  /** A new one for each form: the same form sent again gives it once. */
  formKey: string;
};

/** Gives a follow-up by hand, as from a decision; folded until it is wanted, also without script. */
export function GiveForm({ meetingId, units, formKey }: Props) {
  const t = useTranslations("followUps");
  const [given, setGiven] = useState(0);
  const { answer, pending, form } = useAnswer<IssueAnswer>({
    action: giveAction,
    unreached,
    after: (one) => one?.ok && setGiven((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;
  const typed = (name: string) => refused?.typed[name] ?? [];
  const wrong = (name: string) => refused?.errors[name] && t(`error.${refused.errors[name]}`);
  return (
    <section aria-labelledby="give" className="no-print mb-5 max-w-4xl">
      {answer?.ok && (
        <Notice kind="done" className="mb-3">
          {t("issue.done", { count: answer.issued })}
        </Notice>
      )}
      <details open={refused !== null || undefined}>
        <summary className="cursor-pointer py-1">
          <h2 id="give" className="inline font-sans text-base">
            {t("give.title")}
          </h2>
        </summary>
        <form {...form} key={given} noValidate className="mt-3 grid gap-4">
          <input type="hidden" name="meetingId" value={meetingId} />
          <input type="hidden" name="key" value={formKey} />
          <GivenFields
            id="give"
            words={{ en: t("give.words.en"), zh: t("give.words.zh") }}
            due={t("give.due")}
            typed={typed}
            wrong={wrong}
          >
            <UnitBoxes
              name="unitIds"
              legend={t("give.units")}
              error={wrong("unitIds")}
              units={units}
              chosen={typed("unitIds")}
            />
          </GivenFields>
          <details open={typed("supportIds").length > 0 || undefined}>
            <summary className="cursor-pointer py-1 text-sm">{t("issue.supported")}</summary>
            <UnitBoxes name="supportIds" legend={t("issue.support")} units={units} chosen={typed("supportIds")} />
          </details>
          <Refusal refused={refused} />
          <Button type="submit" disabled={pending} focusableWhenDisabled className="justify-self-start">
            {pending ? t("busy") : t("give.submit")}
          </Button>
        </form>
      </details>
    </section>
  );
}
