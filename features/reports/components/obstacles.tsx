import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Language } from "../language";
import { obstaclesOf } from "../obstacles";
import type { ReportState } from "../workflow";
import { FactsLink } from "./facts-link";

type Props = { state: ReportState; publishAt: Record<Language, Date | null> };

/** Language by language: where it stands, and in one place everything that keeps it from its readers. */
export function Obstacles({ state, publishAt }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const found = obstaclesOf(state);
  if (found.length === 0) return <p className="text-muted text-sm">{t("obstacle.nothing")}</p>;
  return (
    <dl className="grid gap-2 text-sm">
      {found.map(({ language, waiting, missing }) => {
        const moment = publishAt[language];
        const { passed, tasks } = state.editions[language];
        return (
          <div key={language}>
            <dt className="font-semibold">{t(`form.${language}.tab`)}</dt>
            <dd className="tabular-nums">
              {t(`obstacle.${waiting}`, { passed, tasks, moment: moment ? shortMoment(moment, locale) : "" })}
            </dd>
            {state.editions[language].unapproved && <dd className="text-warning">{t("obstacle.unapproved")}</dd>}
            {waiting !== "on_site" && missing.length > 0 && (
              <dd>
                <ul className="mt-1 list-disc ps-5 text-muted">
                  {missing.map((code) => (
                    <li key={code}>
                      {t(`reason.${code}`)} {code.endsWith(".facts_unsettled") && <FactsLink />}
                    </li>
                  ))}
                </ul>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
