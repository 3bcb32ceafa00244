"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import { type ProposeAnswer, proposeCorrectionAction } from "../actions";

type Props = {
  reportId: number;
  /** What the record says by now, one clause each. */
  told: readonly string[];
  /** What of it a person has to reword: the record says it no longer. */
  left: readonly string[];
  /** Whether a correction can be proposed; something else may be in progress. */
  free: boolean;
  mayPropose: boolean;
};

/** Tells at the desk that readers are shown otherwise than the record, and begins the correction. */
export function CorrectionNotice({ reportId, told, left, free, mayPropose }: Props) {
  const t = useTranslations("reports.correction");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<ProposeAnswer>({
    action: proposeCorrectionAction,
    unreached: notReached,
  });
  return (
    <section aria-labelledby="says-otherwise" className="mb-6 border-caution border-s-4 bg-wash px-4 py-3 text-sm">
      <h2 id="says-otherwise" className="font-sans text-base">
        {t("title")}
      </h2>
      <ul className="mt-1 list-disc ps-5">
        {told.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      {left.length > 0 && <p className="mt-2">{t("left", { clauses: left.join("; ") })}</p>}
      {!free && <p className="mt-2">{t("reason.in_progress")}</p>}
      {free && mayPropose && (
        <form {...form} className="mt-3 grid justify-items-start gap-2">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="reportId" value={reportId} />
          <p className="text-muted">{t("explain")}</p>
          {answer && !answer.ok && (
            <Notice kind="warning">
              {answer.reasons.map((reason) => (
                <p key={reason}>{t(`reason.${reason}`)}</p>
              ))}
            </Notice>
          )}
          <Button type="submit" look="primary" disabled={pending}>
            {pending ? t("busy") : t("propose")}
          </Button>
        </form>
      )}
    </section>
  );
}
