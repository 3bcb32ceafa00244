"use client";

import type { ReactNode } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { type Locale, languageTag, locales } from "@/i18n/routing";

type Props = {
  /** What the ids of the fields begin with. */
  id: string;
  words: Record<Locale, string>;
  due: string;
  typed: (name: string) => readonly string[];
  wrong: (name: string) => string | null | undefined | "";
  /** Who is given it, between its words and its day. */
  children: ReactNode;
};

/** What is to be done, in both languages, by whom and until when, as a form asks for a follow-up given by hand. */
export function GivenFields({ id, words, due, typed, wrong, children }: Props) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {locales.map((language) => (
          <Field key={language} id={`${id}-${language}`} label={words[language]} error={wrong(language) || undefined}>
            <textarea
              {...describedBy(`${id}-${language}`, { error: wrong(language) })}
              name={language}
              lang={languageTag[language]}
              rows={2}
              defaultValue={typed(language)[0]}
              className={`${inputLook} block`}
            />
          </Field>
        ))}
      </div>
      {children}
      <Field id={`${id}-due`} label={due} error={wrong("dueOn") || undefined}>
        <input
          {...describedBy(`${id}-due`, { error: wrong("dueOn") })}
          type="date"
          name="dueOn"
          defaultValue={typed("dueOn")[0]}
          className={`${inputLook} max-w-48`}
        />
      </Field>
    </>
  );
}
