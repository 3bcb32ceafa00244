"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { changeDaysAction, type DaysAnswer, type OpenAnswer, openFeedbackAction } from "../actions";
import { days } from "../window";

const frame = "mt-3 grid max-w-md gap-3";

/** Opens the form for so many days after the training. */
export function OpenForm({ meetingId }: { meetingId: number }) {
  const t = useTranslations("trainingFeedback");
  const { answer, pending, form } = useAnswer<OpenAnswer>({ action: openFeedbackAction, unreached: notReached });
  return (
    <form {...form} noValidate className={frame}>
      <input type="hidden" name="meetingId" value={meetingId} />
      <DaysField answer={answer} title={t("open.refused")} usual={days.usual} />
      <Button type="submit" look="primary" disabled={pending} className="justify-self-start">
        {t("open.press")}
      </Button>
    </form>
  );
}

/** Changes for how many days an opened form takes answers. */
export function ChangeDaysForm(given: { meetingId: number; version: number; days: number }) {
  const t = useTranslations("trainingFeedback");
  const { answer, pending, form } = useAnswer<DaysAnswer>({ action: changeDaysAction, unreached: notReached });
  return (
    <form {...form} noValidate className={frame}>
      <input type="hidden" name="meetingId" value={given.meetingId} />
      <input type="hidden" name="version" value={given.version} />
      <DaysField answer={answer} title={t("open.changeRefused")} usual={given.days} />
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("open.save")}
      </Button>
    </form>
  );
}

type Props = { answer: OpenAnswer | DaysAnswer; title: string; usual: number };

function DaysField({ answer, title, usual }: Props) {
  const t = useTranslations("trainingFeedback");
  const refused = answer && !answer.ok ? answer : null;
  const reasons = refused?.reasons ?? [];
  const error = refused?.errors.days ? t("error.days") : undefined;
  return (
    <>
      <RefusalBox
        title={title}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={[]}
      />
      <Field
        id="feedback-days"
        label={t("open.days")}
        hint={t("open.daysHint", { least: days.least, most: days.most })}
        error={error}
      >
        <input
          {...describedBy("feedback-days", { hint: true, error })}
          name="days"
          inputMode="numeric"
          maxLength={2}
          defaultValue={refused?.typed.days ?? String(usual)}
          className={`${inputLook} max-w-24 tabular-nums`}
        />
      </Field>
    </>
  );
}
