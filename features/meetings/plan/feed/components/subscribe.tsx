"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type KeyAnswer, renewCalendarKeyAction } from "../actions";

/** The secret address at which one's own calendar program fetches what concerns one; it can be made and made anew. */
export function Subscribe({ address }: { address: string | null }) {
  const t = useTranslations("calendarFeed");
  const { answer, pending, form } = useAnswer<KeyAnswer>({ action: renewCalendarKeyAction, unreached: notReached });
  const renew = (
    <form {...form}>
      <Button type="submit" disabled={pending} focusableWhenDisabled>
        {t(address ? "renew" : "make")}
      </Button>
      <p role="status" className="mt-1 text-sm">
        {answer?.ok && t("made")}
        {answer?.ok === false && answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
      </p>
    </form>
  );
  if (!address) {
    return (
      <div className="grid gap-2 text-sm">
        <p>{t("intro")}</p>
        {renew}
      </div>
    );
  }
  return (
    <div className="grid gap-2 text-sm">
      <Field id="calendar-address" label={t("address")} hint={t("hint")}>
        <input
          id="calendar-address"
          aria-describedby="calendar-address-hint"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className={`${inputLook} font-mono`}
        />
      </Field>
      <details>
        <summary className="cursor-pointer text-accent">{t("known")}</summary>
        <div className="grid gap-2 pt-2">
          <p>{t("renewHint")}</p>
          {renew}
        </div>
      </details>
    </div>
  );
}
