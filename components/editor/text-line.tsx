import type { ReactNode } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  language: "en" | "zh";
  longest: number;
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
};

/** A field for one line of words in the language of the text. */
export function TextLine({ id, label, hint, error, language, longest, value, onChange, disabled }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...describedBy(id, { hint, error })}
        type="text"
        lang={language === "zh" ? "zh-CN" : "en-GB"}
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        disabled={disabled}
        autoComplete="off"
        className={inputLook}
      />
    </Field>
  );
}
