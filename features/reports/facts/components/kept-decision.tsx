"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type FactAnswer, takeBackKeptAction } from "../actions";
import type { Decision, FactsGiven } from "../given";
import { plainValue } from "../told";
import { FactValue } from "./fact-value";
import { Refusals } from "./refusals";
import { useFieldName } from "./use-field-name";

type Props = { reportId: number; decision: Decision; given: FactsGiven; mayTakeBack: boolean };

/** What was decided to be kept, why and by whom; it can be taken back. */
export function KeptDecision({ reportId, decision, given, mayTakeBack }: Props) {
  const t = useTranslations("reports.facts");
  const locale = useLocale() as Locale;
  const { id, field, language, seen, recorded, reason, by, at } = decision;
  const name = useFieldName(given.about)(field);
  const { answer, pending, form } = useAnswer<FactAnswer>({ action: takeBackKeptAction, unreached: notReached });
  const plain = (value: string) => plainValue(field, value, { facts: given.facts, language });
  return (
    <li className="py-3">
      <h4 className="font-medium font-sans text-sm">{name}</h4>
      <FactValue was={plain(seen)} now={recorded === "" ? "" : plain(recorded)} language={language} />
      {recorded === "" && <p>{t("gone")}</p>}
      <p className="mt-1 whitespace-pre-line">{reason}</p>
      <p className="text-muted tabular-nums">{t("keptBy", { by: by ?? t("nobody"), time: shortMoment(at, locale) })}</p>
      {mayTakeBack && (
        <form {...form}>
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="keptId" value={id} />
          <Button type="submit" look="quiet" disabled={pending} className="-ms-2">
            {t("takeBack")} <span className="sr-only">{name}</span>
          </Button>
          <Refusals answer={answer} />
        </form>
      )}
    </li>
  );
}
