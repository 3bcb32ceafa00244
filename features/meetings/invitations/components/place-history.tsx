import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { PastStep } from "./card-place";

/** What happened to a place, as sentences, the oldest first. */
export function PlaceHistory({ steps, of }: { steps: PastStep[]; of: string }) {
  const t = useTranslations("invitations.history");
  const locale = useLocale() as Locale;
  if (steps.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="cursor-pointer py-1 text-muted">
        {t("title", { count: steps.length })}
        <span className="sr-only"> {of}</span>
      </summary>
      <ol className="mt-1 grid gap-1">
        {steps.map(({ id, step, name, reason, actor, at }) => (
          <li key={id} className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
            <time dateTime={at.toISOString()} className="text-muted tabular-nums">
              {shortMoment(at, locale)}
            </time>
            <span>{t(`did.${step}`, { who: actor ?? t("byKey"), name, reason, named: name ? "yes" : "no" })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
