"use client";

import { useLocale, useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type SelfAnswer, signSelfInAction } from "../actions";

export type Body = { name: string; places: { id: string; name: string }[] };

type Props = { ticket: string; bodies: Body[] };

/** Somebody finds her own name below her body, or types the code of her place. */
export function SelfSignInForm({ ticket, bodies }: Props) {
  const t = useTranslations("signInHere");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<SelfAnswer>({ action: signSelfInAction, unreached: notReached });
  const { reasons = [], typed = {} } = answer ?? {};
  return (
    <form {...form} noValidate className="mt-6 grid max-w-md gap-5">
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="locale" value={locale} />
      <RefusalBox
        title={t("refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={[]}
      />
      <Field id="place" label={t("name")}>
        <select id="place" name="placeId" defaultValue={typed.placeId} className={`${inputLook} min-h-11 text-base`}>
          <option value="">{t("choose")}</option>
          {bodies.map((body) => (
            <optgroup key={body.name} label={body.name || t("noBody")}>
              {body.places.map((place) => (
                <option key={place.id} value={place.id}>
                  {place.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Field id="code" label={t("code")} hint={t("codeHint")}>
        <input
          id="code"
          name="code"
          aria-describedby="code-hint"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed.code}
          maxLength={40}
          className={`${inputLook} min-h-11 text-base`}
        />
      </Field>
      <Button type="submit" look="primary" disabled={pending} className="min-h-11 justify-self-start px-6 text-base">
        {pending ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
