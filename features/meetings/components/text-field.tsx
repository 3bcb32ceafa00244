"use client";

import type { ComponentProps } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { useFieldLabel } from "./field-label";
import { useField } from "./form-context";

type Props = { path: string; hint?: string; className?: string } & Pick<
  ComponentProps<"input">,
  "type" | "inputMode" | "required" | "maxLength" | "min" | "max"
>;

/** A field of one line. */
export function TextField({ path, hint, className, ...rest }: Props) {
  const label = useFieldLabel();
  const { value, error, write } = useField(path);
  return (
    <Field id={path} label={label(path)} hint={hint} error={error} className={className}>
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
