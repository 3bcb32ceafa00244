"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { registerAction } from "../registered/actions";
import { unreached } from "../registered/answer";
import { largestParty } from "../registration";

type Props = { eventId: number; slug: string; formKey: string; isWaiting: boolean };

const fields = [
  { name: "name", autoComplete: "name", type: "text", isRequired: true },
  { name: "email", autoComplete: "email", type: "email", isRequired: true },
  { name: "phone", autoComplete: "tel", type: "tel", isRequired: false },
] as const;

/** Who comes and with how many; posted as it is without script, and nothing typed is lost. */
export function RegistrationForm({ eventId, slug, formKey, isWaiting }: Props) {
  const t = useTranslations("registration");
  const locale = useLocale();
  const told = useRef<HTMLDivElement>(null);
  const { answer, pending, form } = useAnswer({ action: registerAction, unreached });
  const { errors = {}, typed = {}, reasons = [], left = 0 } = answer ?? {};
  const anew = (words: ReactNode) => <a href={`/${locale}/registration/${slug}`}>{words}</a>;
  const wrong = (name: string) => errors[name] && t(`error.${errors[name]}`);

  useEffect(() => {
    if (answer) told.current?.focus();
  }, [answer]);

  return (
    <form {...form} noValidate className="mt-8 grid max-w-md gap-5">
      <input type="hidden" name="eventId" value={eventId} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="key" value={typed.key ?? formKey} />
      {reasons.length > 0 && (
        <div ref={told} tabIndex={-1}>
          <Notice kind="warning" title={t("refused")}>
            {reasons.map((reason) => (
              <p key={reason}>{t.rich(`reason.${reason}`, { left, anew })}</p>
            ))}
          </Notice>
        </div>
      )}
      {fields.map(({ name, isRequired, ...input }) => (
        <Field key={name} id={name} label={t(`field.${name}`)} hint={t(`hint.${name}`)} error={wrong(name)}>
          <input
            {...describedBy(name, { hint: true, error: wrong(name) })}
            {...input}
            name={name}
            required={isRequired}
            defaultValue={typed[name]}
            maxLength={254}
            className={`${inputLook} min-h-11 text-base`}
          />
        </Field>
      ))}
      <Field id="people" label={t("field.people")} hint={t("hint.people")} error={wrong("people")}>
        <input
          {...describedBy("people", { hint: true, error: wrong("people") })}
          type="number"
          name="people"
          min={1}
          max={largestParty}
          inputMode="numeric"
          required
          defaultValue={typed.people ?? "1"}
          className={`${inputLook} min-h-11 max-w-24 text-base`}
        />
      </Field>
      <div>
        <div className="flex items-start gap-3">
          <input
            {...describedBy("consent", { error: wrong("consent") })}
            type="checkbox"
            name="consent"
            required
            defaultChecked={typed.consent === "on"}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <label htmlFor="consent" className="text-sm">
            {t.rich("consent", { privacy: (words) => <a href={`/${locale}/privacy`}>{words}</a> })}
          </label>
        </div>
        {wrong("consent") && (
          <p id="consent-error" className="mt-1 text-sm text-warning">
            {wrong("consent")}
          </p>
        )}
      </div>
      <Button type="submit" look="primary" disabled={pending} className="min-h-11 justify-self-start px-6 text-base">
        {pending ? t("busy") : t(isWaiting ? "submitWaiting" : "submit")}
      </Button>
    </form>
  );
}
