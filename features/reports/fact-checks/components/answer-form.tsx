"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { RefusalBox } from "@/components/form/refusal-box";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { answerAction, openedAction, type SaidAnswer } from "../actions";
import { answerCodeOf, longestWords } from "../answers";
import { PassageAnswer, type PassageShown } from "./passage-answer";
import { useKeptAnswer } from "./use-kept-answer";

type Props = {
  checkKey: string;
  /** Where this browser keeps what is typed. */
  place: string;
  passages: PassageShown[];
  /** What was saved before, by the names of the fields. */
  saved: Record<string, string>;
  opened: boolean;
};

const numberOf = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? Number.POSITIVE_INFINITY);

/** The text with a place for an answer below each passage; posted as it is without script, and nothing typed is lost. */
export function AnswerForm({ checkKey, place, passages, saved, opened }: Props) {
  const t = useTranslations("factCheck");
  const locale = useLocale();
  const hydrated = useHydrated();
  const kept = useKeptAnswer(place, saved);
  const { answer, pending, form } = useAnswer<SaidAnswer>({
    action: answerAction,
    unreached: notReached,
    after: (given) => given?.ok && kept.forget(),
  });
  const refused = answer && !answer.ok ? answer : null;
  const values = refused && !hydrated ? refused.typed : kept.values;
  const errors = refused?.errors ?? {};
  const reasons = refused?.reasons ?? [];
  const words = (code: string) => t(`error.${answerCodeOf(code)}`, { count: longestWords });
  const named = (name: string) => {
    const passage = passages.find(({ number }) => number === numberOf(name));
    return passage ? t(`part.${passage.kind}`, { number: passage.place }) : t("overall");
  };
  const overall = { hint: t("overallHint", { count: longestWords }), error: errors.overall && words(errors.overall) };

  useEffect(() => {
    if (!opened) openedAction(checkKey).catch(() => undefined);
  }, [opened, checkKey]);

  return (
    <form {...form} noValidate onInput={kept.keep} key={kept.edition} className="mt-8">
      <input type="hidden" name="key" value={checkKey} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="script" value={hydrated ? "yes" : "no"} />
      {kept.restored && (
        <Notice kind="calm" className="mb-6">
          {t("restored")}
        </Notice>
      )}
      <RefusalBox
        title={t("refused")}
        answer={reasons}
        reasons={reasons.map((reason) => ({ key: reason, words: t(`reason.${reason}`) }))}
        fields={Object.entries(errors)
          .filter(([name]) => name !== "key")
          .toSorted(([one], [other]) => numberOf(one) - numberOf(other))
          .map(([name, code]) => ({
            id: name.startsWith("verdict-") ? `${name}-right` : name,
            words: `${named(name)}: ${words(code)}`,
          }))}
      />
      {passages.map((passage) => (
        <PassageAnswer key={passage.number} passage={passage} values={values} errors={errors} />
      ))}
      <div className="border-hairline border-t py-6">
        <Field id="overall" label={t("overall")} {...overall}>
          <textarea
            {...describedBy("overall", overall)}
            name="overall"
            rows={3}
            defaultValue={values.overall}
            className={`${inputLook} field-sizing-content text-base`}
          />
        </Field>
      </div>
      {answer?.ok && (
        <Notice kind="done" className="mb-4">
          {t("saved")}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          name="do"
          value="send"
          look="primary"
          disabled={pending}
          className="min-h-11 px-6 text-base"
        >
          {pending ? t("busy") : t("send")}
        </Button>
        <Button type="submit" name="do" value="save" disabled={pending} className="min-h-11 px-5 text-base">
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
