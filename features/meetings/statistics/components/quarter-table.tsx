import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { type Quarter, quarterSlug } from "../../address";
import type { Medians } from "../comparing";
import type { Counts } from "../counts";
import { type Group, groups, type Rate, rates } from "../figures";
import { FigureWords } from "./figure";
import { cellLook, headLook, nameLook, WideTable } from "./wide-table";

type Props = {
  quarters: { quarter: Quarter; counts: Counts }[];
  all: Counts;
  /** The medians of all districts, by rate and quarter, the whole span's last. */
  medians?: Medians;
  /** Groups that say nothing of what is shown here. */
  without?: readonly Group[];
};

const isRate = (name: string): name is Rate => rates.some((rate) => rate === name);

/** Every figure over quarters, and of the whole span. */
export function QuarterTable({ quarters, all, medians, without = [] }: Props) {
  const t = useTranslations("meetingStatistics");
  const columns = [
    ...quarters.map(({ counts, quarter }) => ({ key: quarterSlug(quarter), counts })),
    { key: "all", counts: all },
  ];
  return (
    <WideTable label={t("quarters")}>
      <table className="min-w-full text-sm">
        <thead>
          <tr className="border-strong-line border-b text-muted">
            <th scope="col" className={nameLook}>
              {t("column.figure")}
            </th>
            {quarters.map(({ quarter }) => (
              <th key={quarterSlug(quarter)} scope="col" className={headLook}>
                {t("head", { year: String(quarter.year), quarter: quarter.quarter })}
              </th>
            ))}
            <th scope="col" className={headLook}>
              {t("column.all")}
            </th>
          </tr>
        </thead>
        {groups
          .filter(({ group }) => !without.includes(group))
          .map(({ group, names }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="pt-4 pb-1 text-start font-semibold">
                  <span className="sticky start-0">{t(`group.${group}`)}</span>
                </th>
              </tr>
              {names.map((name) => (
                <Fragment key={name}>
                  <tr className="border-hairline border-t">
                    <th scope="row" className={nameLook}>
                      {t(`figure.${name}`)}
                    </th>
                    {columns.map(({ key, counts }) => (
                      <td key={key} className={cellLook}>
                        <FigureWords name={name} counts={counts} />
                      </td>
                    ))}
                  </tr>
                  {isRate(name) && medians && (
                    <MedianRow medians={medians[name]} columns={columns.map(({ key }) => key)} />
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
      </table>
    </WideTable>
  );
}

function MedianRow({ medians, columns }: { medians: (string | null)[]; columns: string[] }) {
  const t = useTranslations("meetingStatistics");
  return (
    <tr className="text-muted">
      <th scope="row" className={`${nameLook} ps-3`}>
        {t("median")}
      </th>
      {columns.map((key, at) => {
        const rate = medians[at];
        return (
          <td key={key} className={cellLook}>
            {rate === null || rate === undefined ? t("dash") : t("percent", { rate })}
          </td>
        );
      })}
    </tr>
  );
}
