import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Asking } from "../desk/listed";
import { ReportLink } from "./report-link";

type FrameProps = {
  title: string;
  total: number;
  /** The address of the list that holds all of them, without the language. */
  all?: string | undefined;
  empty: ReactNode;
  children?: ReactNode;
};

/** A list of the desk: how many there are, the way to all of them, and what to do where there are none. */
export function WorkFrame({ title, total, all, empty, children }: FrameProps) {
  const t = useTranslations("overview");
  const locale = useLocale();
  return (
    <section aria-label={title}>
      <div className="flex items-baseline gap-2 border-ink border-b pb-1.5">
        <h2 className="font-sans text-base">{title}</h2>
        <span className="text-muted tabular-nums">{total}</span>
        {all && total > 0 && (
          <a href={`/${locale}${all}`} className="ms-auto whitespace-nowrap text-sm">
            {t("all")}
            <span className="sr-only"> {title}</span>
          </a>
        )}
      </div>
      {total === 0 && <p className="py-3 text-muted text-sm">{empty}</p>}
      {total > 0 && <ul className="divide-y divide-hairline">{children}</ul>}
    </section>
  );
}

type Props = Omit<FrameProps, "total" | "children"> & {
  found: { rows: Asking[]; total: number };
  /** What is told of each report besides its source. */
  facts: (report: Asking) => string[];
  /** Words that are somebody's own, such as why it came back. */
  words?: (report: Asking) => string[];
};

/** Reports that ask for something, each with what is known of it. */
export function WorkList({ found, facts, words, ...frame }: Props) {
  const locale = useLocale();
  return (
    <WorkFrame {...frame} total={found.total}>
      {found.rows.map((report) => (
        <li key={report.id} className="py-2.5">
          <ReportLink report={report} />
          <p className="mt-0.5 text-muted text-sm tabular-nums">
            {[locale === "en" ? report.sourceEn : report.sourceZh, ...facts(report)].join(" · ")}
          </p>
          {words?.(report).map((one) => (
            <p key={one} className="mt-1 border-caution border-s-2 ps-3 text-sm">
              {one}
            </p>
          ))}
        </li>
      ))}
    </WorkFrame>
  );
}
