import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleFor } from "../../desk/listed";
import { type Arranged, moved } from "../arrangement";
import { ArrangeButton } from "./arrange-button";

export type DeskLead = {
  id: number;
  titleEn: string | null;
  titleZh: string | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
};

type Props = { leads: DeskLead[]; told?: { done: Arranged; report: number } | undefined };

/** The chosen reports in their order, each with what can be done with it; `told` is what was just done. */
export function LeadOrder({ leads, told }: Props) {
  const t = useTranslations("homeDesk");
  const locale = useLocale() as Locale;
  const order = leads.map(({ id }) => id);
  return (
    <ol className="max-w-4xl divide-y divide-hairline border-hairline border-b">
      {leads.map((lead, index) => {
        const title = titleFor(locale, lead)?.text ?? "";
        const just = told?.report === lead.id ? told.done : null;
        const button = { from: order, report: lead.id, title };
        return (
          <li
            key={lead.id}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 py-3 md:grid-cols-[1.5rem_1fr_auto]"
          >
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <DeskTitle report={lead} />
            <div className="col-start-2 mt-2 flex flex-wrap items-start gap-2 md:col-start-3 md:mt-0">
              <ArrangeButton
                {...button}
                done="moved_up"
                takesFocus={just === "moved_up"}
                to={moved(order, lead.id, -1)}
                label={t("up")}
                disabled={index === 0}
              />
              <ArrangeButton
                {...button}
                done="moved_down"
                takesFocus={just === "moved_down"}
                to={moved(order, lead.id, 1)}
                label={t("down")}
                disabled={index === leads.length - 1}
              />
              <ArrangeButton {...button} done="removed" to={order.filter((id) => id !== lead.id)} label={t("remove")} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** A report by the title its readers see, leading to its place on the desk. */
export function DeskTitle({ report }: { report: DeskLead }) {
  const t = useTranslations("homeDesk");
  const locale = useLocale() as Locale;
  const title = titleFor(locale, report);
  return (
    <div className="min-w-0">
      <a
        href={`/${locale}/dashboard/reports/${report.id}`}
        lang={title && title.language !== locale ? languageTag[title.language] : undefined}
        className="text-ink decoration-strong-line underline hover:text-accent"
      >
        {title?.text}
      </a>
      {report.publishedAt && (
        <p className="mt-0.5 text-muted text-sm tabular-nums">{longDay(report.publishedAt, locale)}</p>
      )}
      {report.withdrawnAt && (
        <p className="mt-1 border-caution border-s-2 ps-3 text-sm">
          {t("withdrawn", { day: longDay(report.withdrawnAt, locale) })}
        </p>
      )}
    </div>
  );
}
