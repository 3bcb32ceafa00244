"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Unfolding } from "@/components/ui/unfolding";
import { notReached } from "@/features/people/hand-over";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { type DecisionAnswer, type GoneAnswer, removeDecisionAction, saveDecisionAction } from "../actions";
import { type Decision, DecisionForm, type Unit } from "./decision-form";

type Props = { itemId: number; decisions: Decision[]; units: Unit[]; mayWrite: boolean; asked: string | undefined };

function Facts({ decision, units }: { decision: Decision; units: Unit[] }) {
  const t = useTranslations("meetingNotes");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  const words = { en: decision.textEn, zh: decision.textZh };
  const unit = units.find(({ id }) => id === decision.unitId);
  return (
    <>
      {[words[locale], words[other]].map((text, index) => (
        <p
          key={index === 0 ? "own" : "other"}
          lang={index === 0 ? undefined : languageTag[other]}
          className={
            index === 0 ? "whitespace-pre-wrap break-words" : "whitespace-pre-wrap break-words text-muted text-sm"
          }
        >
          {text}
        </p>
      ))}
      <p className="text-muted text-sm tabular-nums">
        {unit ? unit[locale] : t("nobodyYet")}
        {decision.dueOn && t("until", { day: longDate(decision.dueOn, locale) })}
      </p>
    </>
  );
}

function RemoveButton({ decision, after }: { decision: Decision; after: () => void }) {
  const t = useTranslations("meetingNotes");
  const { answer, pending, form } = useAnswer<GoneAnswer>({
    action: removeDecisionAction,
    unreached: notReached,
    after: (given) => given?.ok && after(),
  });
  const reasons = answer && !answer.ok ? answer.reasons : [];
  return (
    <form {...form}>
      <input type="hidden" name="decisionId" value={decision.id} />
      <input type="hidden" name="startedFrom" value={decision.version} />
      <RefusalBox
        title={t("refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={[]}
      />
      <Button type="submit" look="quiet" disabled={pending}>
        {t("decision.remove")}
      </Button>
    </form>
  );
}

function PutBack({ decision, after }: { decision: Decision; after: () => void }) {
  const t = useTranslations("meetingNotes");
  const { pending, form } = useAnswer<DecisionAnswer>({
    action: saveDecisionAction,
    unreached: notReached,
    after: (given) => given?.ok && after(),
  });
  const { itemId, textEn, textZh, unitId, dueOn } = decision;
  const fields = { itemId, decisionId: "", startedFrom: 0, textEn, textZh, unitId: unitId ?? "", dueOn: dueOn ?? "" };
  return (
    <form {...form} className="flex flex-wrap items-center gap-2 text-sm">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p role="status">{t("decision.removed")}</p>
      <Button type="submit" look="quiet" disabled={pending}>
        {t("undo")}
      </Button>
    </form>
  );
}

/** What was decided under one item; what was taken out can be put back. */
export function DecisionList({ itemId, decisions, units, mayWrite, asked }: Props) {
  const t = useTranslations("meetingNotes");
  const [gone, setGone] = useState<Decision | null>(null);
  return (
    <div className="mt-4">
      <h3 className="font-medium font-sans text-sm">{t("decisions")}</h3>
      {decisions.length === 0 && <p className="text-muted text-sm">{t("noDecisions")}</p>}
      <ol className="mt-1 divide-y divide-hairline">
        {decisions.map((decision) => (
          <li key={`${decision.id} ${decision.version}`} className="py-2">
            <Facts decision={decision} units={units} />
            {mayWrite && (
              <div className="flex flex-wrap items-start gap-x-3">
                <Unfolding
                  name={`change-${decision.id}`}
                  summary={t("decision.change")}
                  asked={asked}
                  show={t("show")}
                  className="grow text-sm"
                >
                  {() => <DecisionForm itemId={itemId} decision={decision} units={units} after={() => undefined} />}
                </Unfolding>
                <RemoveButton decision={decision} after={() => setGone(decision)} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {gone && <PutBack decision={gone} after={() => setGone(null)} />}
      {mayWrite && (
        <Unfolding
          name={`decision-${itemId}`}
          summary={t("decision.new")}
          asked={asked}
          show={t("show")}
          className="text-sm"
        >
          {() => <DecisionForm itemId={itemId} decision={null} units={units} after={() => setGone(null)} />}
        </Unfolding>
      )}
    </div>
  );
}
