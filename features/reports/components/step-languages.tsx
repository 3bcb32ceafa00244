"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";
import { type Language, languages } from "../language";

const Chosen = createContext<readonly Language[]>(languages);

/** The languages that the steps of a report are taken for. */
export function useStepLanguages(): readonly Language[] {
  return useContext(Chosen);
}

/** Which languages the steps below are for, asked once and only where there is a choice. */
export function StepLanguages({ of, children }: { of: readonly Language[]; children: ReactNode }) {
  const t = useTranslations("reports");
  // What was left out, not what was chosen: a language that is begun meanwhile is among the chosen.
  const [left, setLeft] = useState<readonly Language[]>([]);
  const present = of.length > 1 ? of.filter((language) => !left.includes(language)) : of;
  const choose = (language: Language, wanted: boolean) =>
    setLeft(wanted ? left.filter((one) => one !== language) : [...left, language]);
  return (
    <Chosen value={present}>
      {of.length > 1 && (
        <fieldset className="mb-4 flex flex-wrap gap-x-4">
          <legend className="text-muted text-sm">{t("step.languages")}</legend>
          {of.map((language) => (
            <label key={language} className="flex min-h-8 items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={present.includes(language)}
                onChange={(event) => choose(language, event.target.checked)}
                className="accent-accent"
              />
              {t(`form.${language}.tab`)}
            </label>
          ))}
        </fieldset>
      )}
      {children}
    </Chosen>
  );
}
