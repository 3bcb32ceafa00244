"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { answerCodeOf, longestWords, verdicts } from "../answers";

export type PassageShown = { number: number; place: number; kind: "title" | "summary" | "text"; content: ReactNode };

type Props = {
  passage: PassageShown;
  /** What was typed before, by the names of the fields. */
  values: Record<string, string>;
  errors: Record<string, string>;
};

/** A passage and what a checker says about it. */
export function PassageAnswer({ passage, values, errors }: Props) {
  const t = useTranslations("factCheck");
  const { number, place, kind, content } = passage;
  const [verdict, words] = [`verdict-${number}`, `words-${number}`];
  const wrong = (name: string) => errors[name] && t(`error.${answerCodeOf(errors[name])}`, { count: longestWords });
  const label = t(`part.${kind}`, { number: place });
  return (
    <section aria-label={label} className="border-hairline border-t py-6">
      {content}
      <fieldset className="mt-4 min-w-0" aria-describedby={wrong(verdict) ? `${verdict}-error` : undefined}>
        <legend className="font-medium text-sm">
          {t("isRight")} <span className="sr-only">{label}</span>
        </legend>
        <div className="flex flex-wrap gap-x-6">
          {verdicts.map((one) => (
            <label key={one} className="flex min-h-11 cursor-pointer items-center gap-2">
              <input
                type="radio"
                id={`${verdict}-${one}`}
                name={verdict}
                value={one}
                defaultChecked={values[verdict] === one}
                className="size-5 accent-accent"
              />
              {t(`verdict.${one}`)}
            </label>
          ))}
        </div>
        {wrong(verdict) && (
          <p id={`${verdict}-error`} className="mb-1 text-sm text-warning">
            {wrong(verdict)}
          </p>
        )}
      </fieldset>
      <Field id={words} label={t("words")} error={wrong(words)}>
        <textarea
          {...describedBy(words, { error: wrong(words) })}
          name={words}
          rows={2}
          defaultValue={values[words]}
          className={`${inputLook} field-sizing-content min-h-11 text-base`}
        />
      </Field>
    </section>
  );
}
