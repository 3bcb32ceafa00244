import { getTranslations } from "next-intl/server";
import type { Quarter } from "@/features/meetings/address";
import type { Counts } from "@/features/meetings/statistics/counts";
import { type FigureName, figureOf, groups, percentOf, rates } from "@/features/meetings/statistics/figures";
import {
  type Body,
  byBody,
  byMeeting,
  byQuarter,
  byRole,
  type Statistics,
} from "@/features/meetings/statistics/grouping";
import type { Cell, Column, Table } from "@/features/tables/table";
import type { Locale } from "@/i18n/routing";

type Shown = { quarters: Quarter[]; statistics: Statistics; bodies: readonly Body[] };

const isShare = (name: FigureName) => name === "materials" || rates.some((rate) => rate === name);
const names: FigureName[] = groups.flatMap((group): readonly FigureName[] => group.names);
const ofBodies = names.filter((name) => !["meetings", "materials", "sealDays"].includes(name));
const ofRoles: FigureName[] = [
  "attendance",
  "late",
  "leftEarly",
  "excused",
  "absent",
  "replies",
  "onTime",
  "answerDays",
];

/** A rate with its part and its whole, so that whoever has the file can take it anew; nothing where there is none. */
function cellsOf(name: FigureName, counts: Counts): Cell[] {
  const figure = figureOf(name, counts);
  if (!isShare(name)) return [typeof figure === "number" ? figure : null];
  if (figure === null || typeof figure === "number") return [null, null, null];
  return [figure.part, figure.whole, Number(percentOf(figure))];
}

/** The tables of the page as sheets, in the language it is read in. */
export async function tablesOf({ quarters, statistics, bodies }: Shown, locale: Locale): Promise<Table[]> {
  const t = await getTranslations({ locale, namespace: "meetingStatistics" });
  const text = (name: string): Column => ({ name, kind: "text" });
  const number = (name: string): Column => ({ name, kind: "number" });
  const columnsOf = (name: FigureName): Column[] => {
    const figure = t(`figure.${name}`);
    if (isShare(name)) {
      return [t("column.part", { figure }), t("column.whole", { figure }), t("column.rate", { figure })].map(number);
    }
    if (name === "sealDays") return [number(t("column.workingDays", { figure }))];
    return [number(name.endsWith("Days") ? t("column.days", { figure }) : figure)];
  };
  const quarterOf = ({ year, quarter }: Quarter) => t("quarter", { year: String(year), quarter });
  const wordsOf = (en: string, zh: string) => (locale === "en" ? en || zh : zh || en);
  const [quarter, district, role, meeting] = [
    ...[text(t("column.quarter")), text(t("column.district")), text(t("column.role")), text(t("column.meeting"))],
  ] as [Column, Column, Column, Column];
  const table = (name: string, heads: Column[], figures: FigureName[], rows: [Cell[], Counts][]): Table => ({
    name,
    columns: [...heads, ...figures.flatMap(columnsOf)],
    rows: rows.map(([head, counts]) => [...head, ...figures.flatMap((figure) => cellsOf(figure, counts))]),
  });
  const sums = byQuarter(statistics, quarters);
  return [
    table(t("sheet.quarters"), [quarter], names, [
      ...sums.quarters.map((one): [Cell[], Counts] => [[quarterOf(one.quarter)], one.counts]),
      [[t("column.all")], sums.all],
    ]),
    table(
      t("sheet.districts"),
      [district, quarter],
      ofBodies,
      byBody(statistics, bodies, quarters).flatMap((row) => {
        const name = wordsOf(row.body.shortEn, row.body.shortZh);
        return [
          ...row.quarters.map((counts, at): [Cell[], Counts] => [[name, quarterOf(quarters[at] as Quarter)], counts]),
          [[name, t("column.all")], row.all],
        ];
      }),
    ),
    table(
      t("sheet.roles"),
      [role],
      ofRoles,
      byRole(statistics).map((row) => [[wordsOf(row.role.en, row.role.zh)], row.counts]),
    ),
    table(
      t("sheet.meetings"),
      [quarter, meeting, { name: t("column.date"), kind: "day" }],
      names,
      byMeeting(statistics).map(({ meeting: one, counts }) => [
        [quarterOf(one), wordsOf(one.seriesEn, one.seriesZh), one.date],
        counts,
      ]),
    ),
  ];
}
