import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Locale } from "@/i18n/routing";
import { type Grid, type Sums, stands } from "../grid";
import { PlaceCell, type ShownPlace } from "./place-cell";

export type ShownBody = {
  id: number;
  state: "draft" | "open" | "withdrawn";
  unit: { shortEn: string; shortZh: string };
};
export type ShownRole = { id: number; nameEn: string; nameZh: string; observer: boolean; quota: number };

type Props = {
  meetingId: number;
  grid: Grid<ShownBody, ShownRole, ShownPlace>;
  /** Whether this person may accept and refuse late names. */
  mayWrite: boolean;
};

const sumLook = "text-end tabular-nums";

/** Bodies by roles: a table where there is room, and a list by body on a phone. */
export function ReplyGrid(props: Props) {
  return (
    <>
      <GridTable {...props} />
      <BodyList {...props} />
    </>
  );
}

function useNames() {
  const t = useTranslations("invitations");
  const locale = useLocale() as Locale;
  return {
    body: ({ unit }: ShownBody) => (locale === "en" ? unit.shortEn : unit.shortZh),
    role: ({ nameEn, nameZh }: ShownRole) => (locale === "en" ? nameEn : nameZh || nameEn),
    root: (meetingId: number) => `/${locale}/dashboard/meetings/${meetingId}/invitations`,
    t,
  };
}

function GridTable({ meetingId, grid, mayWrite }: Props) {
  const { t, body: nameOf, role: roleOf, root } = useNames();
  return (
    <div className="hidden overflow-x-auto md:block print:block">
      <table className="w-full text-sm" aria-label={t("grid")}>
        <thead>
          <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:align-bottom [&>th]:font-normal">
            <th scope="col">{t("body")}</th>
            {grid.columns.map(({ role }) => (
              <th key={role.id} scope="col" className="min-w-36">
                {roleOf(role)}
                {role.observer && <span className="block text-xs">{t("observer")}</span>}
              </th>
            ))}
            {[...stands, "places" as const].map((key) => (
              <th key={key} scope="col" className="pe-2! text-end! text-xs">
                {key === "places" ? t("all") : t(`stand.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline border-hairline border-b">
          {grid.rows.map(({ body, cells, sums }) => (
            <tr key={body.id} className="align-top [&>td]:py-2 [&>td]:pe-4">
              <th scope="row" className="py-2 pe-4 text-start font-medium">
                <a href={`${root(meetingId)}/${body.id}`}>{nameOf(body)}</a>
                {body.state === "draft" && <span className="block font-normal text-muted">{t("draft")}</span>}
              </th>
              {cells.map((places, column) => (
                <td key={grid.columns[column]?.role.id}>
                  <PlaceCell places={places} mayWrite={mayWrite} />
                </td>
              ))}
              <SumCells sums={sums} />
            </tr>
          ))}
        </tbody>
        <tfoot className="table-row-group">
          {stands.map((stand) => (
            <tr key={stand} className="text-muted [&>*]:py-0.5 [&>*]:pe-4">
              <th scope="row" className="text-start font-normal">
                {t(`stand.${stand}`)}
              </th>
              {grid.columns.map(({ role, sums }) => (
                <td key={role.id} className="tabular-nums">
                  {sums[stand]}
                </td>
              ))}
              <td colSpan={stands.length} />
              <td className={classes(sumLook, "pe-2!")}>{grid.total[stand]}</td>
            </tr>
          ))}
          <tr className="border-hairline border-t font-medium [&>*]:py-1.5 [&>*]:pe-4">
            <th scope="row" className="text-start">
              {t("all")}
            </th>
            {grid.columns.map(({ role, sums }) => (
              <td key={role.id} className="tabular-nums">
                {sums.places}
              </td>
            ))}
            <SumCells sums={grid.total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function SumCells({ sums }: { sums: Sums }) {
  return [...stands, "places" as const].map((key) => (
    <td key={key} className={classes(sumLook, "pe-2!", sums[key] === 0 && "text-muted")}>
      {sums[key]}
    </td>
  ));
}

function BodyList({ meetingId, grid, mayWrite }: Props) {
  const { t, body: nameOf, role: roleOf, root } = useNames();
  return (
    <div className="md:hidden print:hidden">
      <ul className="divide-y divide-hairline border-hairline border-y">
        {grid.rows.map(({ body, cells, sums }) => (
          <li key={body.id} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={`${root(meetingId)}/${body.id}`} className="font-medium">
                {nameOf(body)}
              </a>
              <span className="text-muted text-sm tabular-nums">
                {body.state === "draft"
                  ? t("draft")
                  : t("confirmedOf", { confirmed: sums.confirmed, all: sums.places })}
              </span>
            </div>
            <dl className="mt-1 grid gap-1 text-sm">
              {cells.map((places, column) => {
                const role = grid.columns[column]?.role;
                return (
                  role &&
                  places.length > 0 && (
                    <div key={role.id} className="grid grid-cols-2 gap-x-4">
                      <dt className="text-muted">{roleOf(role)}</dt>
                      <dd>
                        <PlaceCell places={places} mayWrite={mayWrite} />
                      </dd>
                    </div>
                  )
                );
              })}
            </dl>
          </li>
        ))}
      </ul>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 text-sm" aria-label={t("sums")}>
        {stands.map((stand) => (
          <div key={stand} className="contents">
            <dt className="text-muted">{t(`stand.${stand}`)}</dt>
            <dd className={sumLook}>{grid.total[stand]}</dd>
          </div>
        ))}
        <div className="contents font-medium">
          <dt>{t("all")}</dt>
          <dd className={sumLook}>{grid.total.places}</dd>
        </div>
      </dl>
    </div>
  );
}
