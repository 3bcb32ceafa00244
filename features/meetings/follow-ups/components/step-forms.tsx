"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Refused } from "../answer";
import type { FollowUpInFull } from "../full";
import type { Step } from "../steps";
import { StepForm } from "./step-form";

type Props = {
  followUp: Pick<FollowUpInFull, "id" | "version" | "word" | "progress" | "waiting">;
  /** The steps open to whoever looks at it. */
  open: Step[];
  accountId: number | null;
};

// What is done most often stands open, one of it as the main thing; the rest is folded until it is wanted.
const main: readonly Step[] = ["acknowledge", "report", "check", "close"];
const unfolded: readonly Step[] = [...main, "uncheck", "unclose"];

/** Everything that can be done about a follow-up now; what somebody typed for a step that is closed meanwhile stays. */
export function StepForms({ followUp, open, accountId }: Props) {
  const t = useTranslations("followUps");
  const [late, setLate] = useState<{ step: Step; refused: Refused } | null>(null);
  const [taken, setTaken] = useState(0);
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with what was done.
  useEffect(() => {
    if (taken > 0) told.current?.focus();
  }, [taken]);
  const lost = late && !open.includes(late.step) ? late : null;
  const typed = lost ? ["note", "links"].flatMap((name) => lost.refused.typed[name] ?? []).filter(Boolean) : [];
  if (open.length === 0 && !lost && taken === 0) return null;
  const formOf = (step: Step) => (
    <StepForm
      followUp={followUp}
      step={step}
      place={`follow-up:${accountId}:${followUp.id}`}
      primary={main.includes(step)}
      onTaken={() => {
        setLate(null);
        setTaken((count) => count + 1);
      }}
      onLate={(of, refused) => setLate({ step: of, refused })}
    />
  );
  return (
    <section aria-labelledby="steps" className="no-print max-w-3xl">
      <h2 id="steps" className="border-ink border-b pb-1 text-lg">
        {t("next")}
      </h2>
      {taken > 0 && !lost && (
        <div ref={told} tabIndex={-1} className="mt-3">
          <Notice kind="done" title={t("standsNow", { state: t(`state.${followUp.word}`) })} />
        </div>
      )}
      {lost?.refused.newest && (
        <Notice kind="warning" title={t("late", { state: t(`state.${lost.refused.newest.word}`) })} className="mt-3">
          {typed.length > 0 && (
            <>
              <p>{t("lateTyped")}</p>
              <p className="mt-1 whitespace-pre-line border-hairline border-s-2 ps-3">{typed.join("\n")}</p>
            </>
          )}
        </Notice>
      )}
      {open.map((step) =>
        unfolded.includes(step) ? (
          <div key={step} className="border-hairline border-b py-4">
            {formOf(step)}
          </div>
        ) : (
          <details key={step} className="border-hairline border-b py-2">
            <summary className="cursor-pointer py-1 text-sm">{t(`open.${step}`)}</summary>
            <div className="py-3">{formOf(step)}</div>
          </details>
        ),
      )}
    </section>
  );
}
