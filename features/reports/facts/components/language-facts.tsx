import { useTranslations } from "next-intl";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import type { FactsGiven } from "../given";
import type { FactsPanel } from "../panel";
import { AlteredWords } from "./altered-words";
import { KeptDecision } from "./kept-decision";
import { WaitingFact } from "./waiting-fact";
import type { Ways } from "./ways";

type Props = {
  reportId: number;
  language: Language;
  text: ReportText;
  found: FactsPanel;
  given: FactsGiven;
  ways: Ways;
};

/** What one language has to settle with its record, what was altered in it by hand, and what was decided to be kept. */
export function LanguageFacts({ reportId, language, text, found, given, ways }: Props) {
  const t = useTranslations("reports.facts");
  const { waiting, altered, kept } = found;
  if (waiting.length + altered.length + kept.length === 0) return null;
  const shared = { text, language, given, ways };
  return (
    <section aria-label={t(`language.${language}`)} className="mt-4">
      <h3 className="flex justify-between gap-4 font-sans font-semibold text-sm">
        {t(`language.${language}`)}
        {waiting.length > 0 && (
          <span className="font-normal text-muted tabular-nums">{t("waiting", { count: waiting.length })}</span>
        )}
      </h3>
      <ul className="divide-y divide-hairline">
        {waiting.map((one) => (
          <WaitingFact key={`${one.field} ${one.seen}`} reportId={reportId} waiting={one} {...shared} />
        ))}
        {altered.map((token) => (
          <AlteredWords key={`${token.path} ${token.from}`} token={token} {...shared} />
        ))}
      </ul>
      {kept.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 tabular-nums">{t("kept", { count: kept.length })}</summary>
          <ul className="divide-y divide-hairline">
            {kept.map(({ decision }) => (
              <KeptDecision
                key={decision.id}
                reportId={reportId}
                decision={decision}
                given={given}
                mayTakeBack={ways.mayKeep}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
