"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Answer } from "../answer";

const codes = [
  ...(["missing", "too_long", "choose_one", "not_a_number", "not_a_date"] as const),
  ...(["minutes_out_of_range", "year_out_of_range"] as const),
] as const;

/** What a form's fields share: its answer, and a start for the ids of its controls. */
export type FormFrame = { answer: Answer; prefix: string };

type Props = FormFrame & { name: string; label: string; hint?: string; initial?: string; className?: string };

/** What stands in a field at first, what is wrong with it, and its id. */
function useFieldState({ answer, prefix, name, initial = "" }: Props) {
  const t = useTranslations("agenda.error");
  const refused = answer && !answer.ok ? answer : null;
  const given = refused?.errors[name];
  const code = given && (codes.find((one) => one === given) ?? "invalid");
  return { id: `${prefix}-${name}`, value: refused?.typed[name] ?? initial, error: code && t(code) };
}

/** Words in one language that may run over several lines. */
export function AreaField({ language, ...props }: Props & { language?: Locale }) {
  const { id, value, error } = useFieldState(props);
  const { name, label, hint, className } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <textarea
        {...describedBy(id, { hint, error })}
        name={name}
        rows={1}
        lang={language && languageTag[language]}
        defaultValue={value}
        className={classes(inputLook, "field-sizing-content block min-h-9 resize-y")}
      />
    </Field>
  );
}

/** A field of one line. */
export function LineField({ input, ...props }: Props & { input?: ComponentProps<"input"> }) {
  const { id, value, error } = useFieldState(props);
  const { name, label, hint, className } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <input
        {...describedBy(id, { hint, error })}
        {...input}
        name={name}
        defaultValue={value}
        autoComplete="off"
        className={inputLook}
      />
    </Field>
  );
}

export type Choice = { value: string | number; label: string };

type ChoiceProps = Props & { none?: string; options: (Choice | { label: string; options: Choice[] })[] };

/** A field whose value is one of a few. */
export function ChoiceField({ none, options, ...props }: ChoiceProps) {
  const { id, value, error } = useFieldState(props);
  const { name, label, hint, className } = props;
  const option = (one: Choice) => (
    <option key={one.value} value={one.value}>
      {one.label}
    </option>
  );
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <select {...describedBy(id, { hint, error })} name={name} defaultValue={value} className={inputLook}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) =>
          "options" in one ? (
            <optgroup key={one.label} label={one.label}>
              {one.options.map(option)}
            </optgroup>
          ) : (
            option(one)
          ),
        )}
      </select>
    </Field>
  );
}

/** Something that holds or does not. */
export function TickField({ answer, name, label, isOn }: FormFrame & { name: string; label: string; isOn: boolean }) {
  const refused = answer && !answer.ok ? answer : null;
  return (
    <label className="inline-flex min-h-8 items-center gap-2 text-sm">
      <input
        type="checkbox"
        name={name}
        defaultChecked={refused ? refused.typed[name] === "on" : isOn}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
