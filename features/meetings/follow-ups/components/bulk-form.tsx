"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { bulkAction } from "../actions";
import { type BulkAnswer, undoOf, untried } from "../bulk";

const unreached = untried("unreachable");

type Props = {
  /** Whether one of them can be chosen: what was done last is told all the same, with the way back. */
  isReady: boolean;
  children: ReactNode;
};

/** Steps with several of the follow-ups in it, and what came of the last one, with a way back. */
export function BulkForm({ isReady, children }: Props) {
  const t = useTranslations("followUps");
  const { answer, pending, form } = useAnswer<BulkAnswer>({ action: bulkAction, unreached });
  const hydrated = useHydrated();
  return (
    <>
      {answer && <BulkAnswerNotice answer={answer} form={form} pending={pending} />}
      <form {...form}>
        <fieldset
          hidden={!isReady}
          className="no-print mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm [&[hidden]]:hidden"
        >
          <legend className="sr-only">{t("bulk.label")}</legend>
          {hydrated && (
            <label className="flex min-h-9 items-center gap-2 pe-2">
              <input
                type="checkbox"
                className="size-4"
                onChange={({ currentTarget: { form: all, checked } }) => {
                  for (const box of all?.querySelectorAll<HTMLInputElement>("input[name=chosen]") ?? [])
                    box.checked = checked;
                }}
              />
              {t("bulk.all")}
            </label>
          )}
          {(["check", "close"] as const).map((step) => (
            <Button key={step} type="submit" name="step" value={step} disabled={pending} focusableWhenDisabled>
              {t(`bulk.step.${step}`)}
            </Button>
          ))}
        </fieldset>
        {children}
      </form>
    </>
  );
}

type NoticeProps = {
  answer: BulkAnswer;
  form: Pick<ReturnType<typeof useAnswer<BulkAnswer>>, "form">["form"];
  pending: boolean;
};

function BulkAnswerNotice({ answer, form, pending }: NoticeProps) {
  const t = useTranslations("followUps");
  const place = useRef<HTMLDivElement>(null);
  const { step, done, refused, hindrance } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is told anew
  useEffect(() => place.current?.focus(), [answer]);
  const undo = step && done.length > 0 ? undoOf(step) : null;
  const title = hindrance
    ? t(`bulk.hindrance.${hindrance}`)
    : t(`bulk.done.${step ?? "check"}`, { count: done.length });
  return (
    <div ref={place} tabIndex={-1} className="mb-4 max-w-4xl">
      <Notice kind={hindrance || refused.length > 0 ? "warning" : "done"} title={title}>
        {refused.length > 0 && <p className="mt-1">{t("bulk.refused", { count: refused.length })}</p>}
        {[...new Set(refused.flatMap(({ reasons }) => reasons))].map((reason) => (
          <p key={reason} className="mt-1">
            {t(`reason.${reason}`)}
          </p>
        ))}
        {undo && (
          <form {...form} className="mt-2">
            <input type="hidden" name="step" value={undo} />
            {done.map(({ id, version }) => (
              <input key={id} type="hidden" name="chosen" value={`${id}.${version}`} />
            ))}
            <Button type="submit" disabled={pending} focusableWhenDisabled>
              {t("bulk.undo")}
            </Button>
          </form>
        )}
      </Notice>
    </div>
  );
}
