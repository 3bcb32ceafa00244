"use client";

import { useTranslations } from "next-intl";
import type { Language } from "../language";
import { useStepLanguages } from "./step-languages";

type Props = {
  step: "submit" | "publish";
  /** The languages that may take the step. */
  open: readonly Language[];
  /** The languages there is a text of that could be taken along, now or later. */
  others: readonly Language[];
  /** The languages that readers see now. */
  live: readonly Language[];
};

/** That the other language does not go with the chosen one, said before it is handed on alone. */
export function AloneNotice({ step, open, others, live }: Props) {
  const t = useTranslations("reports.parity");
  const chosen = useStepLanguages();
  const going = open.filter((language) => chosen.includes(language));
  const staying = going.length === 0 ? [] : others.filter((language) => !going.includes(language));
  return (
    <div aria-live="polite" className="text-sm empty:hidden">
      {staying.map((language) => (
        <p key={language}>
          {t(step === "publish" && live.includes(language) ? `stays.${language}` : `${step}.${language}`)}
        </p>
      ))}
    </div>
  );
}
