"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { fieldCodeOf, type Refused, unreached } from "../answer";
import type { Language } from "../language";
import type { StepAnswer } from "../step";
import type { Refusal } from "../workflow";
import { RefusalNotice } from "./refusal-notice";
import { useStepLanguages } from "./step-languages";
import { useUnsaved } from "./unsaved";

/** One language that may take the step, and why it may not as things stand. */
export type Choice = { language: Language; refusals: readonly Refusal[] };

type Props = {
  action: (before: StepAnswer, form: FormData) => Promise<StepAnswer>;
  reportId: number;
  /** The version on this screen, for a step that must not be taken on another. */
  version?: number;
  /** The languages that it is for; a step of the whole report has none. */
  choices?: readonly Choice[];
  /** Why the step is refused as things stand. */
  refusals?: readonly Refusal[];
  label: string;
  look?: "primary" | "plain" | "danger";
  /** For a step taken seldom: the word that unfolds it, also without script. */
  folded?: string;
  /** What the step does, said before it is taken. */
  explain?: ReactNode;
  /** The one thing to be written for this step. */
  field?: { name: "reason" | "slug" | "publishAt"; label: string; hint?: string; initial?: string };
  /** What else the step asks for. */
  children?: ReactNode;
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

function OpenForm({ reportId, version, choices = [], refusals = [], label, look = "plain", ...props }: OpenProps) {
  const { explain, field, children, answer, pending, form } = props;
  const t = useTranslations("reports");
  const locale = useLocale();
  const id = useId();
  const { unsaved } = useUnsaved();
  const languages = useStepLanguages();
  const chosen = choices.filter(({ language }) => languages.includes(language));
  const wanted = chosen.flatMap((choice) => choice.refusals);
  const none = choices.length > 0 && chosen.length === 0;
  const words = [
    ...[...new Set([...refusals, ...wanted])].map((code) => t(`reason.${code}`)),
    ...(none ? [t("reason.no_language")] : []),
    ...(unsaved ? [t("reason.unsaved")] : []),
  ];
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
      {choices.length > 0 && <input type="hidden" name="asked" value="languages" />}
      {chosen.map(({ language }) => (
        <input key={language} type="hidden" name={`language.${language}`} value="on" />
      ))}
      {children}
      {field && (
        <Field id={`${id}-field`} label={field.label} hint={field.hint} error={error}>
          {field.name === "reason" ? (
            <textarea {...fieldProps} rows={3} />
          ) : (
            <input {...fieldProps} type={field.name === "publishAt" ? "datetime-local" : "text"} autoComplete="off" />
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
