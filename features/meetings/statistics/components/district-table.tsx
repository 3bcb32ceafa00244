import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { type Quarter, quarterSlug } from "../../address";
import { type Choice, nextSort, queryOf } from "../choice";
import { tintOf } from "../comparing";
import type { Counts } from "../counts";
import { type Rate, rates, shareOf } from "../figures";
import type { BodyRow } from "../grouping";
import { FigureWords } from "./figure";
import { cellLook, headLook, nameLook, WideTable } from "./wide-table";

type Props = {
  /** The address of the page without the language. */
  root: string;
  choice: Choice;
  /** The rate that is shown. */
  rate: Rate;
  quarters: Quarter[];
  rows: readonly BodyRow[];
  all: { quarters: Counts[]; all: Counts };
};

const tints = ["", "bg-calm/5", "bg-calm/10", "bg-calm/15", "bg-calm/20"];

/** One rate of every district over quarters. The tint only repeats what is written: the less there is, the deeper. */
export function DistrictTable({ root, choice, rate, quarters, rows, all }: Props) {
  const t = useTranslations("meetingStatistics");
  const locale = useLocale();
  const hrefOf = (changes: Partial<Choice>) => `/${locale}${root}${queryOf({ ...choice, ...changes })}#districts`;
  const columns = [
    ...quarters.map((quarter) => ({
      key: quarterSlug(quarter),
      name: t("head", { year: String(quarter.year), quarter: quarter.quarter }),
    })),
    { key: "all", name: t("column.all") },
  ];
  const sorted = { ascending: "lowest", descending: "highest" } as const;
  const orderOf = (key: string) =>
    choice.sort === key ? "ascending" : choice.sort === `-${key}` ? "descending" : undefined;
  return (
    <>
      <nav aria-label={t("whichRate")} className="no-print mt-3">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {rates.map((one) => (
            <li key={one}>
              <a
                href={hrefOf({ rate: one })}
                aria-current={one === rate ? "true" : undefined}
                className="inline-block py-0.5 aria-[current]:font-semibold"
              >
                {t(`figure.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="measure mt-2 text-muted text-sm">{t("tint")}</p>
      <WideTable label={t("districtsOf", { rate: t(`figure.${rate}`) })}>
        <table className="min-w-full text-sm">
          <caption className="sr-only print:not-sr-only">{t(`figure.${rate}`)}</caption>
          <thead>
            <tr className="border-strong-line border-b text-muted">
              <th scope="col" className={nameLook}>
                {choice.sort ? <a href={hrefOf({ sort: undefined })}>{t("column.district")}</a> : t("column.district")}
              </th>
              {columns.map(({ key, name }) => {
                const order = orderOf(key);
                return (
                  <th key={key} scope="col" aria-sort={order} className={headLook}>
                    <a
                      href={hrefOf({ sort: nextSort(key, choice.sort) })}
                      className="text-muted decoration-strong-line"
                    >
                      {name}
                    </a>
                    {order && <span className="block text-xs">{t(`sorted.${sorted[order]}`)}</span>}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ body, quarters: parts, all: whole }) => (
              <tr key={body.id} className="border-hairline border-b">
                <th scope="row" className={nameLook}>
                  {body.kind === "district" ? (
                    <a href={`/${locale}${root}/${body.slug}${queryOf({ ...choice, sort: undefined })}`}>
                      {locale === "en" ? body.shortEn : body.shortZh}
                    </a>
                  ) : (
                    <span>{locale === "en" ? body.shortEn : body.shortZh}</span>
                  )}
                </th>
                {[...parts, whole].map((counts, at) => (
                  <RateCell key={columns[at]?.key} rate={rate} counts={counts} isTinted />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot className="print:table-row-group">
            <tr className="font-medium">
              <th scope="row" className={classes(nameLook, "font-medium")}>
                {t("column.all")}
              </th>
              {[...all.quarters, all.all].map((counts, at) => (
                <RateCell key={columns[at]?.key} rate={rate} counts={counts} />
              ))}
            </tr>
          </tfoot>
        </table>
      </WideTable>
    </>
  );
}

function RateCell({ rate, counts, isTinted = false }: { rate: Rate; counts: Counts; isTinted?: boolean }) {
  return (
    <td className={classes(cellLook, isTinted && tints[tintOf(shareOf(rate, counts))])}>
      <FigureWords name={rate} counts={counts} />
    </td>
  );
}
