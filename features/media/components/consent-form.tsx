"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { recordConsentAction } from "../actions";
import { type Consent, consentOn } from "../consent";
import { SaveForm } from "./save-form";

type Props = {
  picture: Consent & {
    kind: "picture";
    key: string;
    version: number;
    consentWho: string;
    consentOn: string | null;
    consentHow: string;
  };
  day: string;
};

const choices = ["not_needed", "needed", "given"] as const;

/** Whether the people shown have agreed: who, when, in which way and until when. */
export function ConsentForm({ picture, day }: Props) {
  const t = useTranslations("media");
  const [chosen, setChosen] = useState(picture.consent);
  const facts = [
    { name: "who", type: "text", value: picture.consentWho },
    { name: "on", type: "date", value: picture.consentOn ?? "" },
    { name: "how", type: "text", value: picture.consentHow },
    { name: "until", type: "date", value: picture.consentUntil ?? "" },
  ] as const;
  const state = consentOn(picture, day);
  return (
    <SaveForm title={t("consent.title")} action={recordConsentAction} thing={picture}>
      {(errors) => (
        <>
          <p className={state === "missing" || state === "expired" ? "text-sm text-warning" : "text-muted text-sm"}>
            {t(`consent.tells.${state}`)}
          </p>
          <fieldset className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            <legend className="sr-only">{t("consent.title")}</legend>
            {choices.map((choice) => (
              <label key={choice} className="flex min-h-6 items-center gap-2">
                <input
                  type="radio"
                  name="consent"
                  value={choice}
                  checked={chosen === choice}
                  onChange={() => setChosen(choice)}
                />
                {t(`consent.choice.${choice}`)}
              </label>
            ))}
          </fieldset>
          <div className={chosen === "not_needed" ? "hidden" : "grid gap-3 sm:grid-cols-2"}>
            {facts.map(({ name, type, value }) => {
              const error = errors[name] && t(`error.${errors[name]}`);
              const hint = name === "until" ? t("consent.untilHint") : undefined;
              return (
                <Field key={name} id={`consent-${name}`} label={t(`consent.${name}`)} hint={hint} error={error}>
                  <input
                    {...describedBy(`consent-${name}`, { hint, error })}
                    name={name}
                    type={type}
                    defaultValue={value}
                    maxLength={type === "text" ? 300 : undefined}
                    autoComplete="off"
                    className={inputLook}
                  />
                </Field>
              );
            })}
          </div>
        </>
      )}
    </SaveForm>
  );
}
