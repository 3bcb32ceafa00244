"use client";

import { useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { FormAnswer } from "../reason";

type Props = {
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  fields: Record<string, string | number | undefined>;
  words: string;
  /** Of what, where only the eye sees it. */
  of?: string;
  look?: "primary" | "plain" | "quiet" | "danger";
  /** What is said once it was done. */
  done?: string;
  disabled?: boolean;
};

/** One deed by one press. */
export function DeedButton({ action, fields, words, of, look = "quiet", done, disabled }: Props) {
  const t = useTranslations("invitations");
  const { answer, pending, form } = useAnswer<FormAnswer>({ action, unreached: notReached });
  return (
    <form {...form} className="contents">
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button type="submit" look={look} disabled={pending || disabled}>
        {words}
        {of && <span className="sr-only">{of}</span>}
      </Button>
      {answer && (!answer.ok || done) && (
        <p role={answer.ok ? "status" : "alert"} className="basis-full text-sm">
          {answer.ok ? done : answer.reasons.map((code) => t(`reason.${code}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
