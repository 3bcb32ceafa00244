import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { deskRoot, publicRoot } from "@/features/media/address";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { beijingDay, beijingSecond } from "@/platform/clock";
import type { Body } from "../body/document";
import { renderBody } from "../body/render";
import type { Change } from "../published/around/changes";
import { ChangeNotes } from "./change-notes";

type Props = {
  report: {
    id: number;
    title: string;
    language: Locale;
    publishedAt: Date;
    eventDate: string | null;
    sourceEn: string;
    sourceZh: string;
    views: number;
    /** Who wrote what readers see; empty where nobody is named. */
    editor: string;
    body: Body;
  };
  /** What readers are told has changed since the first publication. */
  changes?: Change[];
  /** On the desk nobody is counted as a reader. */
  preview?: boolean;
  /** What a reader can do with the report, below its facts. */
  tools?: ReactNode;
};

/** A report as its readers see it. */
export function Article({ report, changes = [], preview = false, tools }: Props) {
  const t = useTranslations("report");
  const locale = useLocale() as Locale;
  const facts = [
    {
      label: t("date"),
      value: <time dateTime={report.publishedAt.toISOString()}>{beijingSecond(report.publishedAt)}</time>,
    },
    { label: t("source"), value: locale === "en" ? report.sourceEn : report.sourceZh },
    { label: t("views"), value: report.views },
    ...(report.editor ? [{ label: t("editor"), value: report.editor }] : []),
    ...(report.eventDate && report.eventDate !== beijingDay(report.publishedAt)
      ? [
          {
            label: t("eventDate"),
            value: <time dateTime={report.eventDate}>{longDate(report.eventDate, locale)}</time>,
          },
        ]
      : []),
  ];
  return (
    <article className="measure mt-6" data-report={report.id}>
      <h1
        className="text-[1.75rem] leading-tight sm:text-4xl sm:leading-[1.2]"
        lang={report.language === locale ? undefined : languageTag[report.language]}
      >
        {report.title}
      </h1>
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-hairline border-y py-3 text-muted text-sm sm:flex sm:flex-wrap sm:gap-x-8">
        {facts.map((fact) => (
          <div key={fact.label} className="contents sm:flex sm:gap-2">
            <dt>{fact.label}</dt>
            <dd className="text-ink tabular-nums">{fact.value}</dd>
          </div>
        ))}
      </dl>
      {tools}
      <ChangeNotes changes={changes} />
      {report.language !== locale && (
        <p className="mt-4 text-muted text-sm">{report.language === "en" ? t("onlyEnglish") : t("onlyChinese")}</p>
      )}
      <div
        className="report-body mt-8"
        lang={languageTag[report.language]}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the one renderer escapes every text and knows every tag
        dangerouslySetInnerHTML={{
          __html: renderBody(report.body, preview ? deskRoot : publicRoot, { language: report.language }),
        }}
      />
      {!preview && <Counted id={report.id} />}
    </article>
  );
}

function Counted({ id }: { id: number }) {
  return (
    <noscript>
      {/* biome-ignore lint/performance/noImgElement: a counter for readers without scripts, not a picture */}
      <img src={`/api/views/${id}.gif`} alt="" width={1} height={1} />
    </noscript>
  );
}
