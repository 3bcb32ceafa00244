"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { FormAnswer } from "../reason";

type Props = {
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  fields: Record<string, string | number>;
  words: string;
  /** The words with what they are about, for whoever cannot see beside what the button stands. */
  named?: string;
  look?: "primary" | "plain" | "quiet";
};

/** One deed by one press. */
export function DeedButton({ action, fields, words, named, look = "quiet" }: Props) {
  const t = useTranslations("trainings");
  const { answer, pending, form } = useAnswer<FormAnswer>({ action, unreached: notReached });
  return (
    <form {...form} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look={look} disabled={pending} focusableWhenDisabled aria-label={named}>
        {words}
      </Button>
      {answer && !answer.ok && (
        <div role="alert" className="basis-full text-sm text-warning">
          {answer.reasons.map((code) => (
            <p key={code}>{t(`reason.${code}`)}</p>
          ))}
        </div>
      )}
    </form>
  );
}
