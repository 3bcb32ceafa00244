"use client";

import { createContext, type ReactNode, useContext, useId, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { NotDone } from "../hand-over";

/** How a form words what became of it. */
export type FormWords<Refused> = {
  notDone: string;
  /** What stands in the way. */
  refusal: (refused: Refused) => ReactNode;
  /** What is wrong with a field, by its code. */
  error: (code: string) => string;
};

type State = { id: string; wrong: (name: string) => string | undefined; typed: Record<string, string> | null };

const FormState = createContext<State>({ id: "", wrong: () => undefined, typed: null });

/** What is wrong with a field of the form around it, and what was typed there when it was refused. */
function useField(name: string) {
  const { id, wrong, typed } = useContext(FormState);
  return { id: `${id}-${name}`, error: wrong(name), typed: typed?.[name], wasRefused: typed !== null };
}

type Step = { name: string; value: string; words: string };

export type FormProps<Refused> = {
  action: (before: { ok: true } | Refused | null, form: FormData) => Promise<{ ok: true } | Refused | null>;
  /** What the form is about, unseen. */
  fields: Record<string, string | number | undefined>;
  submit: string;
  /** A second way to send it. */
  other?: Step;
  first?: Omit<Step, "words">;
  look?: "primary" | "plain" | "danger";
  done?: string;
  /** Whether the fields are empty again once it was taken. */
  again?: boolean;
  className?: string;
  children?: ReactNode;
};

type Props<Refused> = FormProps<Refused> & { words: FormWords<Refused>; unreached: Refused };

/** A form that is posted as it is without script, and of which nothing typed is lost. */
export function AnswerFrame<Refused extends NotDone<string>>({ words, unreached, ...props }: Props<Refused>) {
  const { action, fields, submit, first, other, look, done, again, className, children } = props;
  const id = useId();
  const [taken, setTaken] = useState(0);
  const { answer, pending, form } = useAnswer<{ ok: true } | Refused | null>({
    action,
    unreached,
    after: (given) => given?.ok && again && setTaken((count) => count + 1),
  });
  const refused = answer && !answer.ok ? answer : null;
  const wrong = (name: string) => refused?.errors[name] && words.error(refused.errors[name]);
  return (
    <FormState value={{ id, wrong, typed: refused?.typed ?? null }}>
      <form {...form} key={taken} noValidate className={classes("grid gap-3", className)}>
        {Object.entries(fields).map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {refused && (
          <Notice kind="warning" title={words.notDone}>
            {words.refusal(refused)}
          </Notice>
        )}
        {answer?.ok && done && <Notice kind="done">{done}</Notice>}
        {children}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look={look} disabled={pending} focusableWhenDisabled {...first}>
            {submit}
          </Button>
          {other && (
            <Button type="submit" name={other.name} value={other.value} disabled={pending}>
              {other.words}
            </Button>
          )}
        </div>
      </form>
    </FormState>
  );
}

type LineProps = {
  name: string;
  label: string;
  hint?: string;
  value?: string | number;
  type?: "text" | "email" | "number" | "date";
  lang?: string;
  rows?: number;
  className?: string;
};

/** One line, or several, to type into. */
export function LineField({ name, label, hint, value, type = "text", lang, rows, className }: LineProps) {
  const { id, error, typed } = useField(name);
  const control = { ...describedBy(id, { hint, error }), name, lang, defaultValue: typed ?? value };
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {rows ? (
        <textarea {...control} rows={rows} className={`${inputLook} field-sizing-content block max-h-96`} />
      ) : (
        <input {...control} type={type} autoComplete="off" className={inputLook} />
      )}
    </Field>
  );
}

type ChoiceProps = Pick<LineProps, "name" | "label" | "hint" | "value" | "className"> & {
  choices: { value: string | number; words: string }[];
};

/** One of several. */
export function ChoiceField({ name, label, hint, value, choices, className }: ChoiceProps) {
  const { id, error, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      <select {...describedBy(id, { hint, error })} name={name} defaultValue={typed ?? value} className={inputLook}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A box to tick. */
export function TickField({ name, label, value }: { name: string; label: string; value?: boolean }) {
  const { id, typed, wasRefused } = useField(name);
  return (
    <div className="flex items-baseline gap-2">
      <input
        id={id}
        type="checkbox"
        name={name}
        defaultChecked={wasRefused ? typed === "on" : value}
        className="size-4 translate-y-0.5 accent-accent"
      />
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
    </div>
  );
}
