"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type PinAnswer, pinStepAction, unpinStepAction } from "../actions";

type Props = { step: { id: number; version: number; dueOn: string | null; pinned: boolean }; name: string };

/** Sets the day of one step by hand, or gives it back to the count from the meeting. */
export function PinForm({ step, name }: Props) {
  const t = useTranslations("plan");
  const pin = useAnswer<PinAnswer>({ action: pinStepAction, unreached: notReached });
  const unpin = useAnswer<PinAnswer>({ action: unpinStepAction, unreached: notReached });
  const { id, version, dueOn, pinned } = step;
  const field = `day-${id}`;
  const wrong = pin.answer?.ok === false ? pin.answer : null;
  const error = wrong?.errors.day && t("error.not_a_date");
  const hidden = (
    <>
      <input type="hidden" name="stepId" value={id} />
      <input type="hidden" name="startedFrom" value={version} />
    </>
  );
  const told = [pin.answer, unpin.answer].flatMap((answer) => (answer?.ok === false ? answer.reasons : []));
  return (
    <details open={told.length > 0 || undefined} className="open:order-last open:basis-full lg:open:basis-auto">
      <summary className="inline-flex min-h-9 cursor-pointer items-center rounded-sm px-2 font-medium text-accent text-sm hover:bg-wash">
        {t("move")}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="flex flex-wrap items-end gap-2 pt-1 pb-2">
        <form {...pin.form} noValidate className="flex flex-wrap items-end gap-2">
          {hidden}
          <Field id={field} label={t("newDay")} error={error} className="w-44">
            <input
              {...describedBy(field, { error })}
              key={version}
              type="date"
              name="day"
              defaultValue={wrong?.typed.day ?? dueOn ?? ""}
              className={inputLook}
            />
          </Field>
          <Button type="submit" disabled={pin.pending} focusableWhenDisabled>
            {t("setDay")}
          </Button>
        </form>
        {pinned && (
          <form {...unpin.form}>
            {hidden}
            <Button type="submit" look="quiet" disabled={unpin.pending} focusableWhenDisabled>
              {t("unpin")}
            </Button>
          </form>
        )}
        {told.length > 0 && (
          <p role="alert" className="basis-full text-warning">
            {told.map((reason) => t(`reason.${reason}`)).join(" ")}
          </p>
        )}
      </div>
    </details>
  );
}
