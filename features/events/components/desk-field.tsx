"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, createContext, type Dispatch, useContext } from "react";
import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { languageTag } from "@/i18n/routing";
import type { FormEvent, FormState } from "../form/state";

type Form = { state: FormState; dispatch: Dispatch<FormEvent> };

const FormContext = createContext<Form | null>(null);

export const EventFormProvider = FormContext.Provider;

export function useEventForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field of an event stands outside its form");
  return form;
}

/** What was typed into a field, what is wrong with it, and how to write it. */
function useDeskField(path: string) {
  const t = useTranslations("eventDesk");
  const { state, dispatch } = useEventForm();
  const error = state.errors.find((one) => one.path === path);
  return {
    label: t(`field.${path}`),
    value: state.sheet.texts[path] ?? "",
    error: error && t(`error.${error.code}`),
    write: (text: string) => dispatch({ type: "write", path, text }),
  };
}

type InputProps = { path: string; hint?: string; className?: string } & Pick<
  ComponentProps<"input">,
  "type" | "inputMode" | "min" | "max" | "required"
>;

/** A field of one line. */
export function DeskInput({ path, hint, className, ...rest }: InputProps) {
  const { label, value, error, write } = useDeskField(path);
  return (
    <Field id={path} label={label} hint={hint} error={error} className={className}>
      <input
        {...describedBy(path, { hint, error })}
        {...rest}
        value={value}
        onChange={(event) => write(event.target.value)}
        autoComplete="off"
        className={inputLook}
      />
    </Field>
  );
}

/** The same words in both languages, side by side; on a phone one below the other. */
export function DeskWords({ path, rows = 1 }: { path: "title" | "summary" | "description" | "place"; rows?: number }) {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <DeskText path={`${path}.en`} rows={rows} tag={languageTag.en} />
      <DeskText path={`${path}.zh`} rows={rows} tag={languageTag.zh} />
    </div>
  );
}

function DeskText({ path, rows, tag }: { path: string; rows: number; tag: string }) {
  const { label, value, error, write } = useDeskField(path);
  return (
    <Field id={path} label={label} error={error}>
      <textarea
        {...describedBy(path, { error })}
        lang={tag}
        rows={rows}
        value={value}
        onChange={(event) => write(event.target.value)}
        className={classes(inputLook, "field-sizing-content block min-h-9 resize-y")}
      />
    </Field>
  );
}

type ChoiceProps = { path: string; none?: string; options: { value: string | number; label: string }[] };

/** A field whose text is one of a few. */
export function DeskChoice({ path, none, options }: ChoiceProps) {
  const { label, value, error, write } = useDeskField(path);
  return (
    <Field id={path} label={label} error={error}>
      <select
        {...describedBy(path, { error })}
        value={value}
        onChange={(event) => write(event.target.value)}
        className={inputLook}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A box to tick. */
export function DeskTick({ path }: { path: string }) {
  const { label, value, write } = useDeskField(path);
  return (
    <label className="flex min-h-9 items-center gap-2 text-sm">
      <input
        id={path}
        type="checkbox"
        checked={value === "on"}
        onChange={(event) => write(event.target.checked ? "on" : "")}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
