"use client";

import { useTranslations } from "next-intl";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { precisions } from "../../record";
import { type HeadCountAnswer, setHeadCountAction } from "../actions";
import { type HeadCount, roundly } from "../head-count";

type Props = {
  meeting: { id: number; version: number; headCount: number | null; headCountPrecision: HeadCount["precision"] };
  /** How many the sign-in counts. */
  people: number;
};

/** What the record says of how many came, beside what the sign-in counts; another number needs a reason. */
export function HeadCountForm({ meeting, people }: Props) {
  const t = useTranslations("presence.headCount");
  const words = useTranslations("meetings.precision");
  const { answer, pending, form } = useAnswer<HeadCountAnswer>({ action: setHeadCountAction, unreached: notReached });
  const refused = answer && !answer.ok ? answer : null;
  const typed = refused?.typed ?? {};
  const reasons = refused?.reasons ?? [];
  const round = roundly(people);
  const wrong = (name: string) => refused?.errors[name] && t(name === "reason" ? "tooLong" : "notANumber");
  const noReason = reasons.some((reason) => reason === "no_reason") ? t("reason.no_reason") : undefined;
  return (
    <details className="mt-8 border-hairline border-y py-2" open={refused !== null || undefined}>
      <summary className="cursor-pointer py-1 font-medium">{t("title")}</summary>
      <p id="head-count-set" className="mt-2 text-sm tabular-nums">
        {t("counted", { people, count: round.count, precision: round.precision })}{" "}
        {t("recorded", {
          count: meeting.headCount ?? 0,
          precision: meeting.headCount === null ? "none" : meeting.headCountPrecision,
        })}
      </p>
      <form {...form} noValidate className="mt-3 grid max-w-xl gap-3 sm:grid-cols-2">
        <input type="hidden" name="meetingId" value={meeting.id} />
        <input type="hidden" name="startedFrom" value={meeting.version} />
        <div className="sm:col-span-2">
          <RefusalBox
            title={t("refused")}
            answer={reasons}
            reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
            fields={noReason ? [{ id: "head-reason", words: t("why") }] : []}
          />
        </div>
        <Field id="head-count" label={t("count")} error={wrong("count")}>
          <input
            {...describedBy("head-count", { error: wrong("count") })}
            name="count"
            inputMode="numeric"
            defaultValue={typed.count ?? String(round.count)}
            className={inputLook}
          />
        </Field>
        <Field id="head-precision" label={t("precision")}>
          <select
            id="head-precision"
            name="precision"
            defaultValue={typed.precision ?? round.precision}
            className={inputLook}
          >
            {precisions.map((precision) => (
              <option key={precision} value={precision}>
                {words(precision)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id="head-reason"
          label={t("why")}
          hint={t("whyHint")}
          error={wrong("reason") ?? noReason}
          className="sm:col-span-2"
        >
          <input
            {...describedBy("head-reason", { hint: true, error: wrong("reason") ?? noReason })}
            name="reason"
            maxLength={500}
            defaultValue={typed.reason}
            className={inputLook}
          />
        </Field>
        <Button type="submit" disabled={pending} className="justify-self-start">
          {t("save")}
        </Button>
        {answer?.ok && <Notice kind="done">{t("saved")}</Notice>}
      </form>
    </details>
  );
}
