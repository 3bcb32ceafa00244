import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { type ListedFollowUp, wordsIn } from "../follow-up";
import type { Asked, matrixOf, Sum } from "../matrix";
import { rateOf } from "../rate";
import { ColourMark, StateWords } from "./marks";

type Props = {
  matrix: ReturnType<typeof matrixOf<ListedFollowUp>>;
  /** The cells that are looked for; all where nothing is. */
  shown: ReadonlySet<number> | null;
  /** Whether cells can be chosen for a step with several. */
  mayChoose: boolean;
};

type Column = Asked<ListedFollowUp> & { name: string };

const cell = "block py-1 md:table-cell md:border-hairline md:border-b md:py-2 md:pe-4";

/** What was asked of whom at a meeting and how each stands; on a phone a list by district. The sums are of all. */
export function MatrixTable({ matrix, shown, mayChoose }: Props) {
  const t = useTranslations("followUps");
  const locale = useLocale();
  const byHand = matrix.asked.filter(({ position }) => position === null);
  const columns = matrix.asked.map((asked) => ({
    ...asked,
    name:
      asked.position === null
        ? t("givenNumber", { number: byHand.indexOf(asked) + 1 })
        : t("askNumber", { number: asked.position }),
  }));
  const rows = shown
    ? matrix.rows.filter(({ cells }) => cells.some((one) => one !== null && shown.has(one.id)))
    : matrix.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={t("matrix")} tabIndex={0} className="md:overflow-x-auto">
      <table className="block w-full text-sm md:table">
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr className="[&>th]:border-ink [&>th]:border-b [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:align-bottom [&>th]:font-normal">
            <th scope="col" className="text-muted">
              {t("column.district")}
            </th>
            {columns.map((asked) => (
              <th key={asked.key} scope="col" className="min-w-40">
                <span className="block text-muted">{asked.name}</span>
                {wordsIn(locale, asked)}
              </th>
            ))}
            <th scope="col" className="text-end! text-muted">
              {t("column.closed")}
            </th>
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {rows.map(({ leadUnitId, leadEn, leadZh, cells, sum }) => (
            <tr key={leadUnitId} className="mb-5 block align-baseline hover:bg-wash md:mb-0 md:table-row">
              <th
                scope="row"
                className={classes(
                  cell,
                  "border-ink border-b text-start font-semibold md:whitespace-nowrap md:font-medium",
                )}
              >
                {locale === "en" ? leadEn : leadZh}
              </th>
              {columns.map((asked, at) => (
                <Cell key={asked.key} one={cells[at] ?? null} asked={asked} shown={shown} mayChoose={mayChoose} />
              ))}
              <SumCell sum={sum} />
            </tr>
          ))}
        </tbody>
        <tfoot className="block md:table-footer-group">
          <tr className="block border-ink border-t align-baseline md:table-row">
            <th scope="row" className={classes(cell, "text-start font-semibold")}>
              {t("column.closed")}
            </th>
            {columns.map((asked) => (
              <SumCell key={asked.key} sum={asked.sum} label={asked.name} />
            ))}
            <SumCell sum={matrix.total} label={t("sum.total")} strong />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type CellProps = Pick<Props, "shown" | "mayChoose"> & { one: ListedFollowUp | null; asked: Column };

function Cell({ one, asked, shown, mayChoose }: CellProps) {
  const t = useTranslations("followUps");
  const locale = useLocale();
  if (!one || (shown && !shown.has(one.id)))
    return <td className="hidden md:table-cell md:border-hairline md:border-b" />;
  const district = locale === "en" ? one.leadEn : one.leadZh;
  const isReady = mayChoose && (one.state === "reported" || one.state === "checked");
  return (
    <td className={cell}>
      <span className="flex items-baseline gap-2">
        {isReady && (
          <input
            type="checkbox"
            name="chosen"
            value={`${one.id}.${one.version}`}
            aria-label={t("bulk.choose", { ask: asked.name, district })}
            className="no-print size-4 translate-y-0.5"
          />
        )}
        <span className="min-w-0 grow">
          <span className="block text-muted md:hidden">
            {t("named", { name: asked.name, words: wordsIn(locale, asked) })}
          </span>
          <a
            href={`/${locale}/dashboard/follow-ups/${one.id}`}
            className="text-ink tabular-nums decoration-strong-line"
          >
            <span className="sr-only">{t("named", { name: asked.name, words: district })} </span>
            <StateWords one={one} />
          </a>{" "}
          <ColourMark one={one} />
        </span>
      </span>
    </td>
  );
}

function SumCell({ sum, label, strong = false }: { sum: Sum; label?: string; strong?: boolean }) {
  const t = useTranslations("followUps");
  return (
    <td
      className={classes(
        cell,
        "text-muted tabular-nums md:text-end",
        label !== undefined && "md:text-start",
        strong && "font-semibold text-ink md:text-end",
      )}
    >
      <span className="pe-2 md:hidden">{label ?? t("column.closed")}</span>
      {t("closedOf", { closed: sum.closed, total: sum.total, rate: rateOf(sum.closed, sum.total) ?? "–" })}
    </td>
  );
}
