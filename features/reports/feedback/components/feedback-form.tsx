"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { type SendAnswer, sendFeedbackAction } from "../actions";
import type { Challenge } from "../challenge";
import { longest } from "../message";
import { useChallenge } from "./use-challenge";

type Props = {
  reportId: number;
  challenge: Challenge;
  /** The address of the report on the site. */
  back: string;
};

/** What a reader writes to the editors. Her browser works a challenge out meanwhile, which keeps machines away. */
export function FeedbackForm({ reportId, challenge, back }: Props) {
  const t = useTranslations("feedback");
  const locale = useLocale();
  const id = useId();
  const hydrated = useHydrated();
  const check = useChallenge(challenge, reportId);
  const { answer, pending, form } = useAnswer<SendAnswer>({
    action: sendFeedbackAction,
    unreached: notReached,
    after: (given) => {
      if (given && !given.ok && given.reasons.some((reason) => reason.startsWith("challenge_"))) check.refresh();
    },
  });
  if (answer?.ok) {
    return (
      <Notice kind="done" title={t("sent")} className="measure">
        <p>
          {t("sentNext")} <a href={back}>{t("back")}</a>
        </p>
      </Notice>
    );
  }
  const wrong = (field: "words" | "name") => {
    const code = answer?.errors[field];
    return code && t(`error.${code === "missing" ? "missing" : "too_long"}`, { count: longest[field] });
  };
  const words = { hint: t("wordsHint", { count: longest.words }), error: wrong("words") };
  const name = { hint: t("nameHint"), error: wrong("name") };
  return (
    <form {...form} noValidate hidden={!hydrated} className="measure grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="solution" value={check.solution} />
      <p className="text-muted text-sm">{t("required")}</p>
      <Field id={`${id}-words`} {...words} label={<Required label={t("words")} />}>
        <textarea {...describedBy(`${id}-words`, words)} name="words" rows={7} required className={inputLook} />
      </Field>
      <Field id={`${id}-name`} {...name} label={t("name")}>
        <input
          {...describedBy(`${id}-name`, name)}
          name="name"
          autoComplete="name"
          className={`${inputLook} max-w-xs`}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-y py-3 text-sm">
        <p role="status" className="min-w-0 flex-1" data-challenge={check.state}>
          {t(`check.${check.state}`)}
        </p>
        <Button onClick={check.refresh} disabled={check.state === "working"} focusableWhenDisabled>
          {t("refresh")}
        </Button>
      </div>
      {answer && (
        <Notice kind="warning" title={t("notSent")}>
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
        </Notice>
      )}
      <Button
        type="submit"
        look="primary"
        disabled={pending || check.state !== "solved"}
        focusableWhenDisabled
        className="justify-self-start"
      >
        {pending ? t("sending") : t("send")}
      </Button>
    </form>
  );
}

function Required({ label }: { label: string }) {
  return (
    <>
      {label} <span aria-hidden="true">*</span>
    </>
  );
}
