"use client";

import { useTranslations } from "next-intl";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { languageTag } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import { fieldCodeOf } from "../correcting";
import { fieldOf, languages } from "../document";

type Props = {
  part: { key: string; name: string; heading: Bilingual; text: Bilingual };
  typed?: Record<string, string>;
  errors?: Record<string, string>;
  /** What somebody else saved meanwhile. */
  theirs?: Bilingual;
};

/** One part of the minutes: a field for each language, as high as its text. */
export function EditedPart({ part, typed, errors, theirs }: Props) {
  const t = useTranslations("minutes");
  const { key, name, heading, text } = part;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{name}</legend>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        {languages.map((language) => {
          const field = fieldOf(key, language);
          const code = errors?.[field];
          const error = code === undefined ? undefined : t(`error.${fieldCodeOf(code)}`);
          const value = typed?.[field] ?? text[language];
          const other = theirs && theirs[language] !== value ? theirs[language] : undefined;
          const rows = Math.min(24, Math.max(1, value.split("\n").length + Math.floor(value.length / 60)));
          return (
            <Field
              key={language}
              id={field}
              error={error}
              label={t("edit.in", {
                language: t(`language.${language}`),
                heading: heading[language] === name ? "none" : heading[language] || "none",
              })}
            >
              <textarea
                {...describedBy(field, { error })}
                name={field}
                lang={languageTag[language]}
                defaultValue={value}
                rows={rows}
                className={`${inputLook} block field-sizing-content`}
              />
              {other !== undefined && (
                <div className="mt-2 border-warning border-s-4 bg-wash px-3 py-2 text-sm">
                  <p className="text-muted">{t("edit.theirs")}</p>
                  <p lang={languageTag[language]} className="whitespace-pre-line break-words">
                    {other || t("change.nothing")}
                  </p>
                </div>
              )}
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
