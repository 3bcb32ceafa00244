"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";

const kinds = ["explained", "error", "merged"] as const;

/** Why a report leaves the site: with an explanation, because it was published in error, or because another took its place. */
export function WithdrawalKindFields() {
  const t = useTranslations("reports.withdrawal");
  const id = useId();
  const [kind, setKind] = useState<(typeof kinds)[number]>("explained");
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t("kind")}</legend>
        {kinds.map((one) => (
          <label key={one} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="radio"
              className="accent-accent"
              name="kind"
              value={one}
              checked={kind === one}
              onChange={() => setKind(one)}
            />
            {t(one)}
          </label>
        ))}
      </fieldset>
      {kind === "merged" && (
        <Field id={id} label={t("target")} hint={t("targetHint")}>
          <input
            {...describedBy(id, { hint: true })}
            name="mergedInto"
            inputMode="numeric"
            autoComplete="off"
            className={inputLook}
          />
        </Field>
      )}
    </>
  );
}
