"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import type { FactsGiven } from "../given";
import type { Token } from "../token";
import { plainValue } from "../told";
import { FactHead } from "./fact-head";
import { Passage } from "./passage";
import { useFieldName } from "./use-field-name";
import type { Ways } from "./ways";

type Props = { text: ReportText; token: Token; language: Language; given: FactsGiven; ways: Ways };

/** Words that no longer say the value they are bound to. */
export function AlteredWords({ text, token, language, given, ways }: Props) {
  const t = useTranslations("reports.facts");
  const name = useFieldName(given.about)(token.field);
  const value = plainValue(token.field, token.seen, { facts: given.facts, language });
  const { write, show } = ways;
  return (
    <li className="py-3">
      <FactHead name={name} token={token} language={language} show={show} />
      <p>{t("altered", { words: token.text.trim(), value })}</p>
      <Passage text={text} token={token} language={language} />
      {write && token.place === "body" && (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button onClick={() => write.putBack(language, token)}>{t("putBack", { value })}</Button>
          <Button onClick={() => write.unbind(language, token)}>{t("unbind")}</Button>
        </div>
      )}
    </li>
  );
}
