"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { useUnsaved } from "../../components/unsaved";
import { approveAction, circulateAction, returnAction, sealAction } from "../actions";
import type { Refusal as Code } from "../workflow";
import { Refusal } from "./refusal";

const actions = { circulate: circulateAction, approve: approveAction, return: returnAction, seal: sealAction };

export type StepProps = {
  meetingId: number;
  version: number;
  step: keyof typeof actions;
  refusals: readonly Code[];
  primary?: boolean;
  /** Whether the record says something else since the text was compiled: sealing it as it stands needs a tick. */
  asItStands?: boolean;
};

/** One step of the minutes: its button, what it does, and what stands in its way. */
export function StepForm({ meetingId, version, step, refusals, primary = false, asItStands = false }: StepProps) {
  const t = useTranslations("minutes");
  const locale = useLocale();
  const { unsaved } = useUnsaved();
  const { answer, pending, form } = useAnswer({ action: actions[step], unreached: notReached });
  const words = [...refusals.map((code) => t(`reason.${code}`)), ...(unsaved ? [t("saveFirst")] : [])];
  return (
    <form {...form} className="grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="version" value={version} />
      <Refusal answer={answer} />
      {asItStands && (
        <label className="flex min-h-9 items-center gap-2">
          <input type="checkbox" name="asItStands" required className="size-4 accent-accent" />
          {t("asItStands")}
        </label>
      )}
      <Button
        type="submit"
        look={primary ? "primary" : "plain"}
        disabled={pending || words.length > 0}
        aria-describedby={`step-${step}`}
        className="justify-self-start"
      >
        {t(`step.${step}`)}
      </Button>
      <div id={`step-${step}`} className="text-muted">
        {words.length > 0 ? words.map((word) => <p key={word}>{word}</p>) : <p>{t(`hint.${step}`)}</p>}
      </div>
    </form>
  );
}
