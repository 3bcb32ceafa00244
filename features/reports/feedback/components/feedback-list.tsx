import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { ReportLink } from "../../components/report-link";
import type { Standing } from "../message";
import { ModerateButton } from "./moderate-button";

type Message = {
  id: number;
  name: string;
  words: string;
  language: Locale;
  standing: Standing;
  at: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  report: { id: number; titleEn: string | null; titleZh: string | null };
};

/** What readers wrote, each with its report and what can be decided about it. */
export function FeedbackList({ messages }: { messages: Message[] }) {
  const t = useTranslations("feedback");
  const locale = useLocale() as Locale;
  return (
    <ul className="max-w-4xl divide-y divide-hairline border-hairline border-b">
      {messages.map((message) => (
        <li key={message.id} className="py-4">
          <p className="text-muted text-sm tabular-nums">
            <bdi className="text-ink">{message.name || t("aReader")}</bdi> · {shortMoment(message.at, locale)}
          </p>
          <p dir="auto" lang={languageTag[message.language]} className="measure mt-1 whitespace-pre-line break-words">
            {message.words}
          </p>
          <p className="mt-2 text-sm">
            {t("about")} <ReportLink report={message.report} />
          </p>
          {message.decidedAt && message.decidedBy && (
            <p className="mt-1 text-muted text-sm tabular-nums">
              {t("desk.decided", { name: message.decidedBy, time: shortMoment(message.decidedAt, locale) })}
            </p>
          )}
          <div className="mt-3 flex flex-wrap gap-2">
            {message.standing !== "shown" && (
              <ModerateButton
                feedbackId={message.id}
                standing="shown"
                look={message.standing === "waiting" ? "primary" : "plain"}
              />
            )}
            {message.standing !== "hidden" && <ModerateButton feedbackId={message.id} standing="hidden" />}
          </div>
        </li>
      ))}
    </ul>
  );
}
