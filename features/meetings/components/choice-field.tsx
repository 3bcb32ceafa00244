"use client";

import type { ReactNode } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { useFieldLabel } from "./field-label";
import { useField } from "./form-context";

export type Choice = { value: string | number; label: string };

type Props = {
  path: string;
  /** What stands for no choice; without it one must be made. */
  none?: string;
  options: (Choice | { label: string; options: Choice[] })[];
  hint?: ReactNode;
  required?: boolean;
  className?: string;
};

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** A field whose text is one of a few. */
export function ChoiceField({ path, none, options, hint, required, className }: Props) {
  const label = useFieldLabel();
  const { value, error, write } = useField(path);
  return (
    <Field id={path} label={label(path)} error={error} className={className}>
      <select
        {...describedBy(path, { hint, error })}
        value={value}
        required={required}
        onChange={(event) => write(event.target.value)}
        className={inputLook}
      >
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
      {hint && (
        <p id={`${path}-hint`} className="mt-1 text-muted text-sm">
          {hint}
        </p>
      )}
    </Field>
  );
}
