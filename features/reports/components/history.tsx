import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Language } from "../language";
import type { Step } from "../workflow";

type HistoryEvent = {
  step: Step | "create";
  languages: readonly Language[];
  task: number | null;
  at: Date;
  by: string | null;
  number: number | null;
  restoredFrom: number | null;
  reason: string | null;
};

/** What has happened to a report, one sentence each, the newest first. */
export function History({ events }: { events: HistoryEvent[] }) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const nameOf = ({ step, restoredFrom }: HistoryEvent) => (step === "save" && restoredFrom ? "restore_version" : step);
  const of = (languages: readonly Language[]) =>
    languages.length === 1 ? ` ${t("history.of", { language: t(`form.${languages[0] ?? "en"}.tab`) })}` : "";
  return (
    <ol className="grid gap-2 text-sm">
      {events.map((event) => (
        <li key={`${event.step}-${event.number}-${event.task}-${event.languages.join()}-${event.at.getTime()}`}>
          <p className="text-pretty tabular-nums">
            {t(`history.${nameOf(event)}`, {
              number: event.number ?? 0,
              from: event.restoredFrom ?? 0,
              task: event.task ?? 0,
              name: event.by ?? t("history.nobody"),
              time: shortMoment(event.at, locale).replaceAll(" ", "\u00a0"),
            })}
            {of(event.languages)}
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
