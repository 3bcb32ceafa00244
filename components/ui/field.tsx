import type { ReactNode } from "react";
import { classes } from "./classes";

export const inputLook =
  "w-full min-h-9 rounded-sm border border-strong-line bg-paper px-2.5 py-1.5 text-ink text-sm placeholder:text-muted aria-invalid:border-warning aria-invalid:border-2 disabled:bg-wash disabled:text-muted";

type Props = {
  /** The id of the control inside; its hint and error get `-hint` and `-error` behind it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A label, its control, and below it what is wrong with what was typed. */
export function Field({ id, label, hint, error, className, children }: Props) {
  return (
    <div className={classes("min-w-0", className)}>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-muted text-sm">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-warning">
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its field's hint and error. */
export function describedBy(id: string, parts: { hint?: unknown; error?: unknown }) {
  const ids = [parts.hint ? `${id}-hint` : "", parts.error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": parts.error ? true : undefined };
}
