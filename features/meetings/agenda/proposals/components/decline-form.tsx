"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button, buttonLook } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { Answer } from "../../answer";
import { AreaField } from "../../components/fields";
import { Refusals } from "../../components/refusals";
import { declineProposalAction } from "../actions";

type Props = { proposal: { id: number; version: number }; named: string };

/** Declines a proposal; the reason is told to whoever made it. */
export function DeclineForm({ proposal, named }: Props) {
  const t = useTranslations("proposals");
  const { answer, pending, form } = useAnswer<Answer>({ action: declineProposalAction, unreached: notReached });
  return (
    <details className="open:basis-full">
      <summary className={buttonLook({ look: "quiet" })} aria-label={named}>
        {t("declineOpen")}
      </summary>
      <form {...form} noValidate className="grid max-w-xl gap-2 px-2 py-2">
        <input type="hidden" name="proposalId" value={proposal.id} />
        <input type="hidden" name="startedFrom" value={proposal.version} />
        <AreaField
          answer={answer}
          prefix={`decline-${proposal.id}`}
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={pending}>
            {t("decline")}
          </Button>
          <Refusals answer={answer} />
        </div>
      </form>
    </details>
  );
}
