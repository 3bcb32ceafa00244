"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import { type DecisionAnswer, saveDecisionAction } from "../actions";

export type Unit = Bilingual & { id: number };
export type Decision = {
  id: number;
  version: number;
  itemId: number;
  textEn: string;
  textZh: string;
  unitId: number | null;
  dueOn: string | null;
};

type Props = { itemId: number; decision: Decision | null; units: Unit[]; after: () => void };

/** A decision in both languages, who answers for it, and until when. */
export function DecisionForm({ itemId, decision, units, after }: Props) {
  const t = useTranslations("meetingNotes");
  const locale = useLocale() as Locale;
  const element = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<DecisionAnswer>({
    action: saveDecisionAction,
    unreached: notReached,
    after: (given) => {
      if (!given?.ok) return;
      if (!decision) element.current?.reset();
      after();
    },
  });
  const refused = answer && !answer.ok ? answer : null;
  const theirs = refused && "theirs" in refused ? refused.theirs : null;
  const { typed = {}, errors = {}, reasons = [] } = refused ?? {};
  const scope = `${itemId}-${decision?.id ?? "new"}`;
  const wrong = (name: string) => errors[name] && t(`error.${errors[name] === "missing" ? "missing" : "wrong"}`);
  return (
    <form {...form} ref={element} noValidate className="mt-2 grid gap-3 sm:grid-cols-2">
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="decisionId" value={decision?.id ?? ""} />
      <input type="hidden" name="startedFrom" value={theirs?.version ?? decision?.version ?? 0} />
      <div className="sm:col-span-2">
        <RefusalBox
          title={t("refused")}
          answer={reasons}
          reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
          fields={[]}
        />
        {theirs && (
          <dl className="border-strong-line border-s-4 ps-4 text-sm">
            <dt className="text-muted">{t("race.theirs")}</dt>
            <dd className="whitespace-pre-wrap">{[theirs.textEn, theirs.textZh].filter(Boolean).join("\n")}</dd>
          </dl>
        )}
      </div>
      {(["textEn", "textZh"] as const).map((field) => (
        <Field key={field} id={`${field}-${scope}`} label={t(`decision.${field}`)} error={wrong(field)}>
          <textarea
            {...describedBy(`${field}-${scope}`, { error: wrong(field) })}
            name={field}
            rows={2}
            maxLength={2000}
            defaultValue={typed[field] ?? decision?.[field]}
            className={`${inputLook} field-sizing-content`}
          />
        </Field>
      ))}
      <Field id={`unit-${scope}`} label={t("decision.unit")}>
        <select
          id={`unit-${scope}`}
          name="unitId"
          defaultValue={typed.unitId ?? decision?.unitId ?? ""}
          className={inputLook}
        >
          <option value="">{t("nobodyYet")}</option>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit[locale]}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`due-${scope}`} label={t("decision.due")} error={wrong("dueOn")}>
        <input
          {...describedBy(`due-${scope}`, { error: wrong("dueOn") })}
          type="date"
          name="dueOn"
          defaultValue={typed.dueOn ?? decision?.dueOn ?? ""}
          className={inputLook}
        />
      </Field>
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t(decision ? "decision.save" : "decision.add")}
      </Button>
    </form>
  );
}
