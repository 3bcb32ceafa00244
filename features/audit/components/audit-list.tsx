import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { subjectOf } from "../subject";

export type AuditEntry = {
  id: number;
  at: Date;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  subjectName: string | null;
  before: unknown;
  after: unknown;
  reason: string | null;
};

/** Deeds as sentences, the newest first. */
export function AuditList({ entries }: { entries: AuditEntry[] }) {
  const locale = useLocale() as Locale;
  return (
    <ol className="divide-y divide-hairline border-hairline border-y">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-6 py-2 sm:grid-cols-[11rem_1fr]">
          <time dateTime={entry.at.toISOString()} className="text-muted tabular-nums">
            {shortMoment(entry.at, locale)}
          </time>
          <Deed entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Deed({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("audit");
  const locale = useLocale();
  const { name, path } = subjectOf(entry);
  const sentence = t.has(`deed.${entry.action}`) ? `deed.${entry.action}` : "unknownDeed";
  return (
    <div>
      {t.rich(sentence, {
        who: entry.actorName,
        action: entry.action,
        name,
        subject: (words) => (path ? <a href={`/${locale}${path}`}>{words}</a> : <span>{words}</span>),
      })}
      {entry.reason && <p className="text-muted">{t("reason", { reason: entry.reason })}</p>}
    </div>
  );
}
