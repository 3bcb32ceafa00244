"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { callForItemsAction, endCallAction } from "../actions";
import type { Answer } from "../answer";
import { LineField, TickField } from "./fields";
import { Refusals } from "./refusals";
import { StepButton } from "./step-button";

type Props = {
  call: { meetingId: number; agendaVersion: number; until: string | null; allowsLate: boolean; isOver: boolean };
  mayWrite: boolean;
};

/** Whether departments and districts are asked for items, until when, and the steps that change it. */
export function CallPanel({ call, mayWrite }: Props) {
  const t = useTranslations("agenda");
  const locale = useLocale() as Locale;
  const { meetingId, agendaVersion, until, allowsLate, isOver } = call;
  const { answer, pending, form } = useAnswer<Answer>({ action: callForItemsAction, unreached: notReached });
  const frame = { answer, prefix: "call" };
  const state = isOver ? (allowsLate ? "overAllowed" : "over") : "until";
  return (
    <section aria-labelledby="call">
      <h2 id="call" className="border-ink border-b pb-1 text-lg">
        {t("call.title")}
      </h2>
      <p className="mt-2 text-sm">
        {until === null ? t("call.none") : t(`call.${state}`, { day: longDate(until, locale) })}
      </p>
      {mayWrite && (
        <>
          <form {...form} key={agendaVersion} noValidate className="mt-3 grid gap-2">
            <input type="hidden" name="meetingId" value={meetingId} />
            <input type="hidden" name="agendaVersion" value={agendaVersion} />
            <LineField
              {...frame}
              name="until"
              label={t("call.lastDay")}
              input={{ type: "date" }}
              initial={until ?? ""}
            />
            <TickField {...frame} name="allowsLate" label={t("call.allowsLate")} isOn={allowsLate} />
            <div className="flex flex-wrap gap-2">
              <Button type="submit" disabled={pending}>
                {until === null ? t("call.open") : t("call.change")}
              </Button>
              <Refusals answer={answer} />
            </div>
          </form>
          {until !== null && (
            <div className="-ms-2 mt-1 flex flex-wrap">
              <StepButton action={endCallAction} fields={{ meetingId, agendaVersion }} label={t("call.end")} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
