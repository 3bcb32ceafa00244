import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { type Count, type Counted, countPresence } from "../counts";
import { isOver } from "../presence";
import type { Times } from "../times";

const columns = ["total", "came", "late", "excused", "absent"] as const;

type Props = {
  /** How the meeting stands: once it was held, whoever did not come was absent. */
  status: string;
  places: readonly Counted[];
  /** The places nobody was named for; they are missed once the meeting was held. */
  vacant: readonly Counted[];
  times: Times;
};

/** How many are expected and came, by role; somebody looks at it while the hall fills. */
export function CountTable({ status, places, vacant, times }: Props) {
  const t = useTranslations("presence");
  const locale = useLocale() as Locale;
  const over = isOver(status, [...places, ...vacant]);
  const { rows, all } = countPresence(over ? [...places, ...vacant] : places, times, over);
  const cells = (count: Count) =>
    columns.map((column) => (
      <td key={column} className="py-1 ps-3 text-end align-baseline">
        {count[column]}
      </td>
    ));
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" className="text-lg">
        {t("counts")}
      </h2>
      <p className="mt-1 text-2xl tabular-nums" aria-live="polite">
        {t("cameOf", { came: all.came, total: all.total })}
      </p>
      <p className="text-muted text-sm tabular-nums">{t("hereNow", { here: all.here })}</p>
      <table className="mt-3 w-full text-sm tabular-nums">
        <thead>
          <tr className="border-strong-line border-b text-muted">
            <th scope="col" className="py-1 text-start font-normal">
              {t("role")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="whitespace-nowrap py-1 ps-3 text-end font-normal">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ origin, role, ...count }) => (
            <tr key={`${origin} ${role?.id}`} className="border-hairline border-b">
              <th scope="row" className="py-1 text-start font-normal">
                {role ? role[locale] || role.en : t(`origin.${origin}`)}
              </th>
              {cells(count)}
            </tr>
          ))}
          <tr className="font-medium">
            <th scope="row" className="py-1 text-start font-medium">
              {t("all")}
            </th>
            {cells(all)}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
