"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type ClearAnswer, clearMinutesAction, type SetAnswer, setMinutesAction } from "../actions";
import { fieldCodeOf } from "../forms";

type Props = {
  placeId: number;
  name: string;
  most: number;
  computed: number;
  set: { version: number; minutes: number; reason: string } | null;
};

/** Other minutes for one person, for a reason; what was set is taken back by one press. */
export function MinutesForm({ placeId, name, most, computed, set }: Props) {
  const t = useTranslations("trainingHours");
  const { answer, pending, form } = useAnswer<SetAnswer>({ action: setMinutesAction, unreached: notReached });
  const refused = answer && !answer.ok ? answer : null;
  const reasons = refused?.reasons ?? [];
  const typed = refused?.typed ?? {};
  const [minutesId, reasonId] = [`minutes-${placeId}`, `reason-${placeId}`];
  const wrong = (field: string) => {
    const code = refused?.errors[field];
    return code ? t(`error.${fieldCodeOf(code)}`) : undefined;
  };
  return (
    <details className="text-sm" open={refused !== null || undefined}>
      <summary className="cursor-pointer py-1 text-accent" aria-label={t("set.for", { name })}>
        {t("set.open")}
      </summary>
      <form {...form} noValidate className="mt-2 mb-3 grid max-w-md gap-3">
        <input type="hidden" name="placeId" value={placeId} />
        <input type="hidden" name="version" value={set?.version ?? 0} />
        <RefusalBox
          title={t("set.refused")}
          answer={reasons}
          reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
          fields={[]}
        />
        <Field id={minutesId} label={t("set.minutes")} hint={t("set.minutesHint", { most })} error={wrong("minutes")}>
          <input
            {...describedBy(minutesId, { hint: true, error: wrong("minutes") })}
            name="minutes"
            inputMode="numeric"
            maxLength={5}
            defaultValue={typed.minutes ?? String(set?.minutes ?? computed)}
            className={`${inputLook} max-w-24 tabular-nums`}
          />
        </Field>
        <Field id={reasonId} label={t("set.reason")} error={wrong("reason")}>
          <input
            {...describedBy(reasonId, { error: wrong("reason") })}
            name="reason"
            maxLength={300}
            defaultValue={typed.reason ?? set?.reason}
            className={inputLook}
          />
        </Field>
        <Button type="submit" disabled={pending} className="justify-self-start">
          {t("set.save")}
        </Button>
      </form>
      {set && <ClearButton placeId={placeId} version={set.version} />}
    </details>
  );
}

function ClearButton({ placeId, version }: { placeId: number; version: number }) {
  const t = useTranslations("trainingHours");
  const { answer, pending, form } = useAnswer<ClearAnswer>({ action: clearMinutesAction, unreached: notReached });
  return (
    <form {...form} className="-ms-2 mb-3">
      <input type="hidden" name="placeId" value={placeId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" look="quiet" disabled={pending}>
        {t("set.clear")}
      </Button>
      {answer && !answer.ok && (
        <p role="alert" className="ps-2">
          {answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
