"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { fieldCodeOf, type Refused, unreached } from "../answer";
import type { StepAnswer } from "../step";
import type { Refusal } from "../workflow";
import { RefusalNotice } from "./refusal-notice";
import { useUnsaved } from "./unsaved";

type Props = {
  action: (before: StepAnswer, form: FormData) => Promise<StepAnswer>;
  reportId: number;
  /** The version on this screen, for a step that must not be taken on another. */
  version?: number;
  /** Why the step is refused as things stand. */
  refusals: readonly Refusal[];
  label: string;
  look?: "primary" | "plain" | "danger";
  /** For a step taken seldom: the word that unfolds it, also without script. */
  folded?: string;
  /** What the step does, said before it is taken. */
  explain?: string;
  /** The one thing to be written for this step. */
  field?: { name: "reason" | "slug"; label: string; hint?: string; initial?: string };
};

/** One step of a report as a form of its own, which is posted without script too. */
export function StepForm({ folded, ...step }: Props) {
  const answering = useAnswer({ action: step.action, unreached });
  const form = <OpenForm {...step} {...answering} />;
  if (!folded) return form;
  return (
    <details open={answering.answer !== null || undefined} className="border-hairline border-t pt-3">
      <summary className="cursor-pointer text-sm">{folded}</summary>
      <div className="mt-3">{form}</div>
    </details>
  );
}

type OpenProps = Omit<Props, "action" | "folded"> & ReturnType<typeof useAnswer<Refused>>;

function OpenForm({ reportId, version, refusals, label, look = "plain", explain, field, ...answering }: OpenProps) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const id = useId();
  const { unsaved } = useUnsaved();
  const { answer, pending, form } = answering;
  const words = [...refusals.map((code) => t(`reason.${code}`)), ...(unsaved ? [t("reason.unsaved")] : [])];
  const code = field && (answer?.reasons.includes("reason_missing") ? "missing" : answer?.errors[field.name]);
  const error = code && t(`error.${fieldCodeOf(code)}`);
  const fieldProps = field && {
    ...describedBy(`${id}-field`, { hint: field.hint, error }),
    name: field.name,
    defaultValue: answer?.typed[field.name] ?? field.initial,
    className: `${inputLook} block`,
  };
  return (
    <form {...form} noValidate className="grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={reportId} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {explain && <p className="text-sm">{explain}</p>}
      {field && (
        <Field id={`${id}-field`} label={field.label} hint={field.hint} error={error}>
          {field.name === "reason" ? (
            <textarea {...fieldProps} rows={3} />
          ) : (
            <input {...fieldProps} autoComplete="off" />
          )}
        </Field>
      )}
      {answer && !error && <RefusalNotice reasons={answer.reasons} next={`/dashboard/reports/${reportId}`} />}
      <Button
        type="submit"
        look={look}
        disabled={pending || words.length > 0}
        aria-describedby={words.length > 0 ? `${id}-refusals` : undefined}
        className="justify-self-start"
      >
        {pending ? t("step.busy") : label}
      </Button>
      {words.length > 0 && (
        <ul id={`${id}-refusals`} className="text-muted text-sm">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
    </form>
  );
}
