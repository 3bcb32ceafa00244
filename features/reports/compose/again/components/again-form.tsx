"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notReached } from "@/features/people/hand-over";
import type { Language } from "../../../language";
import { type AgainAnswer, composeAgainAction } from "../actions";
import { boxOf } from "../form";
import type { ShownOffer } from "../shown";
import { OfferRow } from "./offer-row";

type Props = {
  report: { id: number; revision: number };
  language: Language;
  /** Which telling of the record this is. */
  mark: string;
  news: readonly ShownOffer[];
  rest: readonly ShownOffer[];
  /** Whether the language may be written as things stand. */
  open: boolean;
};

/** A text sentence by sentence beside what its record tells now; what is ticked is taken over. Needs no script. */
export function AgainForm({ report, language, mark, news, rest, open }: Props) {
  const t = useTranslations("reports.composeAgain");
  const locale = useLocale();
  const { answer, pending, form } = useAnswer<AgainAnswer>({ action: composeAgainAction, unreached: notReached });
  const typed = answer && !answer.ok ? answer.typed : null;
  const row = (offer: ShownOffer) => (
    <OfferRow
      key={offer.id}
      offer={offer}
      language={language}
      ticked={typed ? typed[boxOf(offer.id)] === "on" : offer.ticked}
    />
  );
  return (
    <form {...form} className="max-w-6xl">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="startedFrom" value={report.revision} />
      <input type="hidden" name="mark" value={mark} />
      {news.length === 0 ? (
        <p className="py-4">{t("nothing")}</p>
      ) : (
        <>
          <div aria-hidden="true" className="hidden grid-cols-2 gap-x-10 ps-8 text-muted text-sm lg:grid">
            <p>{t("was")}</p>
            <p>{t("now")}</p>
          </div>
          <ul className="border-hairline border-b">{news.map(row)}</ul>
        </>
      )}
      {rest.length > 0 && (
        <details className="border-hairline border-b py-3">
          <summary className="cursor-pointer text-sm">{t("rest", { count: rest.length })}</summary>
          <ul className="mt-2">{rest.map(row)}</ul>
        </details>
      )}
      {answer && !answer.ok && (
        <Notice kind="warning" title={t("refused")} className="mt-4">
          {answer.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
          {answer.reasons.some((reason) => reason === "newer_version" || reason === "record_changed") && (
            <a href={`/${locale}/dashboard/reports/${report.id}/compose-again?language=${language}`}>{t("anew")}</a>
          )}
        </Notice>
      )}
      {!open && <p className="mt-4 text-muted text-sm">{t("reason.wrong_status")}</p>}
      {open && news.length + rest.length > 0 && (
        <Button type="submit" look="primary" disabled={pending} className="mt-4">
          {pending ? t("busy") : t("takeOver")}
        </Button>
      )}
    </form>
  );
}
