import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";

type HistoryEvent = {
  step: "save" | "create" | "submit" | "recall" | "request_changes" | "publish" | "discard" | "withdraw";
  at: Date;
  by: string | null;
  number: number | null;
  reason: string | null;
};

/** What has happened to a report, one sentence each, the newest first. */
export function History({ events }: { events: HistoryEvent[] }) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  return (
    <ol className="grid gap-2 text-sm">
      {events.map((event) => (
        <li key={`${event.step}-${event.number}-${event.at.getTime()}`}>
          <p className="text-pretty tabular-nums">
            {t(`history.${event.step}`, {
              number: event.number ?? 0,
              name: event.by ?? t("history.nobody"),
              time: shortMoment(event.at, locale).replaceAll(" ", "\u00a0"),
            })}
          </p>
          {event.reason && (
            <blockquote className="mt-1 whitespace-pre-line border-strong-line border-s-2 ps-3 text-muted">
              {event.reason}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
