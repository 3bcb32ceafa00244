"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { type StepAnswer, stepAction } from "../actions";
import { type Refused, unreached } from "../answer";
import type { FollowUpInFull } from "../full";
import { type Step, steps } from "../steps";
import { EvidenceFiles } from "./evidence-files";
import { Refusal } from "./refusal";
import { useKeptFields } from "./use-kept-fields";

type Props = {
  followUp: Pick<FollowUpInFull, "id" | "version" | "progress" | "waiting">;
  step: Step;
  /** Where this browser keeps what is typed. */
  place: string;
  primary: boolean;
  onTaken: () => void;
  /** Somebody was quicker: what was typed is handed on, for the step may be closed now. */
  onLate: (step: Step, refused: Refused) => void;
};

const names = ["note", "progress", "links"];

/** One step with one follow-up; nothing typed is lost: not by a refusal, a lost race, a reload or a lost line. */
export function StepForm({ followUp, step, place, primary, onTaken, onLate }: Props) {
  const t = useTranslations("followUps");
  const id = useId();
  const kept = useKeptFields(`${place}:${step}`, names);
  const { answer, pending, form } = useAnswer<StepAnswer>({
    action: stepAction,
    unreached,
    after: (given) => {
      if (given?.ok) {
        kept.forget();
        onTaken();
      } else if (given?.newest) onLate(step, given);
    },
  });
  const refused = answer && !answer.ok ? answer : null;
  const typed = (name: string) => refused?.typed[name]?.[0] ?? kept.values[name] ?? "";
  const rule = steps[step];
  const needs = "needs" in rule ? rule.needs : null;
  const missing = (code: string) => refused?.reasons.some((reason) => reason === code);
  const errors: Record<string, string | false | undefined> = {
    note: (missing("note_missing") || missing("reason_missing")) && t("error.missing"),
    progress: missing("progress_missing") && t("error.progress"),
    links:
      (missing("evidence_missing") && t("error.evidence")) ||
      (refused?.errors.links && t(`error.${refused.errors.links}`)),
  };
  const field = (name: string, hint: string | undefined, control: (props: object) => ReactNode) => (
    <Field id={`${id}-${name}`} label={t(`field.${step}.${name}`)} hint={hint} error={errors[name]}>
      {control({ ...describedBy(`${id}-${name}`, { hint, error: errors[name] }), name, defaultValue: typed(name) })}
    </Field>
  );
  return (
    <form {...form} noValidate onInput={kept.keep} key={kept.edition} className="grid gap-3">
      <input type="hidden" name="followUpId" value={followUp.id} />
      <input type="hidden" name="version" value={followUp.version} />
      <input type="hidden" name="step" value={step} />
      {needs === "progress" &&
        field("progress", undefined, (props) => (
          <input
            {...props}
            defaultValue={typed("progress") || followUp.progress}
            type="number"
            min={0}
            max={100}
            className={`${inputLook} max-w-28`}
          />
        ))}
      {needs && field("note", undefined, (props) => <textarea {...props} rows={3} className={`${inputLook} block`} />)}
      {step === "report" && <EvidenceFiles followUpId={followUp.id} waiting={followUp.waiting} />}
      {step === "report" &&
        field("links", t("evidence.linksHint"), (props) => (
          <textarea {...props} rows={2} className={`${inputLook} block`} />
        ))}
      <Refusal refused={refused} />
      <Button
        type="submit"
        look={primary ? "primary" : "plain"}
        disabled={pending}
        focusableWhenDisabled
        className="justify-self-start"
      >
        {pending ? t("busy") : t(`step.${step}`)}
      </Button>
    </form>
  );
}
