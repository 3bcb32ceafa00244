"use client";

import { classes } from "@/components/ui/classes";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { type Locale, languageTag, locales } from "@/i18n/routing";
import { useFieldLabel } from "./field-label";
import { useField } from "./form-context";

type Props = {
  path: string;
  /** The kind of phrase that is wanted, for both languages. */
  hint?: string;
  /** Whether the English words must be there. */
  needed?: boolean;
};

/** The same words in both languages, side by side; on a phone one below the other. */
export function WordsField({ path, hint, needed }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      {locales.map((language) => (
        <OneLanguage key={language} path={path} language={language} hinted={hint !== undefined} needed={needed} />
      ))}
      {hint && (
        <p id={`${path}-hint`} className="-mt-2 text-muted text-sm sm:col-span-2">
          {hint}
        </p>
      )}
    </div>
  );
}

type OneProps = { path: string; language: Locale; hinted: boolean; needed: boolean | undefined };

function OneLanguage({ path: words, language, hinted, needed = false }: OneProps) {
  const path = `${words}.${language}`;
  const label = useFieldLabel();
  const { value, error, write } = useField(path);
  const { "aria-describedby": below, ...described } = describedBy(path, { error });
  const tied = classes(hinted && `${words}-hint`, below);
  return (
    <Field id={path} label={label(path)} error={error}>
      <textarea
        {...described}
        aria-describedby={tied || undefined}
        lang={languageTag[language]}
        rows={1}
        required={needed && language === "en"}
        value={value}
        onChange={(event) => write(event.target.value)}
        className={classes(inputLook, "field-sizing-content block min-h-9 resize-y")}
      />
    </Field>
  );
}
