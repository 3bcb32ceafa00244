"use client";

import { describedBy } from "@/components/ui/field";
import { useFieldLabel } from "./field-label";
import { useField } from "./form-context";

type Props = { path: string; hint?: string };

/** A fact that holds or does not. */
export function CheckField({ path, hint }: Props) {
  const label = useFieldLabel();
  const { value, error, write } = useField(path);
  return (
    <div>
      <label className="inline-flex min-h-8 items-center gap-2 text-sm">
        <input
          {...describedBy(path, { hint, error })}
          type="checkbox"
          checked={value === "true"}
          onChange={(event) => write(String(event.target.checked))}
          className="size-4 accent-accent"
        />
        {label(path)}
      </label>
      {hint && (
        <p id={`${path}-hint`} className="measure text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${path}-error`} className="mt-1 text-sm text-warning">
          {error}
        </p>
      )}
    </div>
  );
}
