import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type CheckState, stateOf } from "../check";
import { AskForm } from "./ask-form";
import { CheckButton } from "./check-button";

type Check = {
  id: number;
  language: Locale;
  name: string;
  email: string;
} & Parameters<typeof stateOf>[0];

type Props = {
  reportId: number;
  checks: Check[];
  /** The languages there is a text in. */
  languages: Locale[];
  /** Whether this person may ask, remind and revoke. */
  mayAsk: boolean;
  now: Date;
  formKey: string;
};

/** Who was asked to check a report and how each check stands, and the form to ask one more. */
export function FactChecks({ reportId, checks, languages, mayAsk, now, formKey }: Props) {
  const t = useTranslations("factCheck.desk");
  return (
    <section aria-label={t("title")} className="grid min-w-0 content-start gap-3">
      <h2 className="border-hairline border-b pb-1 font-sans text-muted text-sm">{t("title")}</h2>
      {checks.length === 0 ? (
        <p className="text-muted text-sm">{t("none")}</p>
      ) : (
        <ul className="grid gap-3">
          {checks.map((check) => (
            <OneCheck key={check.id} reportId={reportId} check={check} state={stateOf(check, now)} mayAsk={mayAsk} />
          ))}
        </ul>
      )}
      {mayAsk && languages.length > 0 && <AskForm reportId={reportId} languages={languages} formKey={formKey} />}
    </section>
  );
}

type OneProps = { reportId: number; check: Check; state: CheckState; mayAsk: boolean };

function OneCheck({ reportId, check, state, mayAsk }: OneProps) {
  const t = useTranslations("factCheck.desk");
  const locale = useLocale() as Locale;
  const isOpen = state === "asked" || state === "opened";
  const moment = (at: Date) => shortMoment(at, locale);
  return (
    <li className="text-sm">
      <p>
        <span className="font-semibold">{check.name}</span> <bdi className="text-muted">{check.email}</bdi>
      </p>
      <p>
        {t(`state.${state}`)} · {t(`language.${check.language}`)}
      </p>
      <p className="text-muted tabular-nums">
        {check.answeredAt
          ? t("answeredAt", { time: moment(check.answeredAt) })
          : t("until", { time: moment(check.expiresAt) })}
      </p>
      <div className="flex flex-wrap items-center gap-x-5">
        <a href={`/${locale}/dashboard/reports/${reportId}/fact-checks/${check.id}`}>
          {t(state === "answered" ? "read" : "look")} <span className="sr-only">{check.name}</span>
        </a>
        {mayAsk && isOpen && <CheckButton checkId={check.id} step="remind" name={check.name} />}
        {mayAsk && check.revokedAt === null && state !== "expired" && (
          <CheckButton checkId={check.id} step="revoke" name={check.name} />
        )}
      </div>
    </li>
  );
}
