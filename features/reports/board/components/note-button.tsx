"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { unreached } from "../../answer";
import type { StepAnswer } from "../../step";
import { takeNoteAction } from "../actions";

type Props = { reportId: number; title: string; back: string };

/** Takes note of one publication that went wrong, also without script. */
export function NoteButton({ reportId, title, back }: Props) {
  const t = useTranslations("board");
  const reasons = useTranslations("reports");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<StepAnswer>({ action: takeNoteAction, unreached });
  return (
    <form {...form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="back" value={back} />
      <Button type="submit" disabled={pending} focusableWhenDisabled>
        {t("trouble.note")}
        <span className="sr-only"> {title}</span>
      </Button>
      {answer && (
        <p role="alert" className="mt-1 text-sm text-warning">
          {answer.reasons.map((reason) => reasons(`reason.${reason}`)).join(" ")}
        </p>
      )}
    </form>
  );
}
