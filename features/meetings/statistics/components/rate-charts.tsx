import { useLocale, useTranslations } from "next-intl";
import { Line } from "@/components/charts/line";
import type { Quarter } from "../../address";
import type { Medians } from "../comparing";
import type { Counts } from "../counts";
import { percentOf, rates, shareOf } from "../figures";

type Props = {
  quarters: { quarter: Quarter; counts: Counts }[];
  /** The medians of all districts to compare with, by rate and quarter. */
  medians?: Medians;
};

const numberOf = (text: string | null | undefined) => (text === null || text === undefined ? null : Number(text));

/** Each rate over quarters as a line of its own; the table below holds the same. Rates of nothing are named together. */
export function RateCharts({ quarters, medians }: Props) {
  const t = useTranslations("meetingStatistics");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : "zh-CN", { type: "conjunction" });
  const nameOf = (one: Quarter | undefined) =>
    one ? t("quarter", { year: String(one.year), quarter: one.quarter }) : "";
  const span = { from: nameOf(quarters[0]?.quarter), until: nameOf(quarters.at(-1)?.quarter) };
  const lines = rates.map((rate) => ({
    rate,
    points: quarters.map(({ quarter, counts }) => {
      const percent = percentOf(shareOf(rate, counts));
      const label = t("short", { year: String(quarter.year).slice(2), quarter: quarter.quarter });
      return { label, value: numberOf(percent), words: percent ?? undefined };
    }),
  }));
  const isEmpty = ({ points }: (typeof lines)[number]) => points.every(({ value }) => value === null);
  const empty = lines.filter(isEmpty).map(({ rate }) => t(`figure.${rate}`));
  return (
    <div className="mt-4 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:grid-cols-2 min-[110rem]:grid-cols-3">
      {lines
        .filter((line) => !isEmpty(line))
        .map(({ rate, points }) => (
          <figure key={rate} className="min-w-0 break-inside-avoid">
            <figcaption className="text-sm">{t("chart.caption", { rate: t(`figure.${rate}`) })}</figcaption>
            <Line
              label={t("chart.title", { rate: t(`figure.${rate}`) })}
              description={t(medians ? "chart.beside" : "chart.description", span)}
              points={points}
              most={100}
              beside={medians?.[rate].slice(0, quarters.length).map(numberOf)}
            />
          </figure>
        ))}
      {medians && empty.length < lines.length && <p className="col-span-full text-muted text-sm">{t("chart.key")}</p>}
      {empty.length > 0 && (
        <p className="col-span-full text-muted text-sm">{t("chart.none", { rates: list.format(empty) })}</p>
      )}
    </div>
  );
}
