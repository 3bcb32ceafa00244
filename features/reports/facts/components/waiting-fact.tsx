"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import type { FactsGiven } from "../given";
import type { Unsettled } from "../standing";
import { canTakeOut, canTakeOver } from "../take-over";
import { plainValue } from "../told";
import { ChangeTold } from "./change-told";
import { FactHead } from "./fact-head";
import { FactValue } from "./fact-value";
import { KeepForm } from "./keep-form";
import { Passage } from "./passage";
import { SentenceSource } from "./sentence-source";
import { useFieldName } from "./use-field-name";
import type { Ways } from "./ways";

type Props = {
  reportId: number;
  text: ReportText;
  waiting: Unsettled;
  language: Language;
  given: FactsGiven;
  ways: Ways;
};

/** A fact of the text that the record tells otherwise now, or no more: what it is, where it stands and what can be done. */
export function WaitingFact({ reportId, text, waiting, language, given, ways }: Props) {
  const t = useTranslations("reports.facts");
  const name = useFieldName(given.about)(waiting.field);
  const { facts, compositions } = given;
  const [token] = waiting.tokens;
  const plain = (value: string) => plainValue(waiting.field, value, { facts, language });
  const isGone = waiting.recorded === "";
  const composition = compositions[language];
  const sentences = new Set(waiting.tokens.map(({ sentence }) => sentence)).size;
  const { write, show, mayKeep } = ways;
  if (!token) return null;
  const mayTakeOver = write !== null && canTakeOver(text, waiting, given, language);
  const mayTakeOut = write !== null && isGone && canTakeOut(text, waiting, composition);
  return (
    <li className="py-3">
      <FactHead name={name} token={token} language={language} show={show} />
      <FactValue was={plain(waiting.seen)} now={isGone ? "" : plain(waiting.recorded)} language={language} />
      {isGone && <p className="text-warning">{t("gone")}</p>}
      <ChangeTold field={waiting.field} given={given} />
      <Passage text={text} token={token} language={language} />
      {waiting.tokens.length > 1 && <p className="text-muted">{t("places", { count: waiting.tokens.length })}</p>}
      <div className="mt-1 flex flex-wrap gap-2">
        {write && mayTakeOver && (
          <Button onClick={() => write.takeOver(language, waiting)}>{t(isGone ? "tellAnew" : "takeOver")}</Button>
        )}
        {write && !mayTakeOver && mayTakeOut && (
          <Button onClick={() => write.takeOut(language, waiting)}>{t("takeOut", { count: sentences })}</Button>
        )}
        {write && !mayTakeOver && !mayTakeOut && <p>{t(isGone ? "byHandGone" : "byHand")}</p>}
      </div>
      {mayKeep && (
        <details className="mt-1">
          <summary className="cursor-pointer py-1">{t("keepOpen")}</summary>
          <KeepForm reportId={reportId} language={language} change={waiting} />
        </details>
      )}
      {token.sentence !== null && (
        <details>
          <summary className="cursor-pointer py-1">{t("source")}</summary>
          <SentenceSource sentence={token.sentence} language={language} given={given} />
        </details>
      )}
    </li>
  );
}
