import { useTranslations } from "next-intl";
import { Bars } from "@/components/charts/bars";
import { Line } from "@/components/charts/line";
import type { Span } from "../spans";

type Named = Span & { id: number; name: string };

type Props = {
  whole: Span;
  sections: Named[];
  districts: Named[];
  months: { month: string; count: number }[];
};

const column = "py-1.5 ps-4 text-right font-normal tabular-nums";
const beside = "mt-3 grid items-start gap-x-12 gap-y-4 xl:grid-cols-2 print:block";

/** What was published in a quarter and how long it took, each chart beside the table it is drawn from. */
export function QuarterReport({ whole, sections, districts, months }: Props) {
  const t = useTranslations("figures");
  const some = districts.filter(({ published }) => published > 0);
  return (
    <div className="mt-6 grid gap-10">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {(["published", "median", "longest"] as const).map((name) => (
          <div key={name}>
            <dt className="text-muted text-sm">{t(`whole.${name}`)}</dt>
            <dd className="text-xl tabular-nums">
              {name === "published" ? whole.published : <Days days={whole[name]} />}
            </dd>
          </div>
        ))}
      </dl>
      <SpanPart part="sections" rows={sections} />
      <SpanPart part="districts" rows={some} />
      <section aria-labelledby="figures-months">
        <Heading id="figures-months">{t("months.title")}</Heading>
        <div className={beside}>
          <Line
            label={t("months.chart")}
            points={months.map(({ month, count }) => ({ label: month.slice(2).replace("-", "/"), value: count }))}
          />
          <table className="w-full max-w-md text-sm">
            <caption className="sr-only">{t("months.title")}</caption>
            <thead>
              <tr className="border-strong-line border-b text-muted">
                <th scope="col" className="py-1.5 text-left font-normal">
                  {t("column.month")}
                </th>
                <th scope="col" className={column}>
                  {t("column.published")}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, count }) => (
                <tr key={month} className="border-hairline border-b">
                  <th scope="row" className="py-1.5 text-left font-normal tabular-nums">
                    {month}
                  </th>
                  <td className={column}>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}

function Heading({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} className="border-ink border-b pb-1.5 font-sans text-base">
      {children}
    </h2>
  );
}

function Days({ days }: { days: number | null }) {
  const t = useTranslations("figures");
  return days === null ? t("noDays") : t("days", { days });
}

function SpanPart({ part, rows }: { part: "sections" | "districts"; rows: Named[] }) {
  const t = useTranslations("figures");
  return (
    <section aria-labelledby={`figures-${part}`}>
      <Heading id={`figures-${part}`}>{t(`${part}.title`)}</Heading>
      {rows.length === 0 && <p className="py-3 text-muted text-sm">{t("none")}</p>}
      {rows.length > 0 && (
        <div className={beside}>
          <div className="grid gap-6">
            <Bars
              label={t(`${part}.published`)}
              bars={rows.map(({ name, published }) => ({ label: name, value: published, words: String(published) }))}
            />
          </div>
          <SpanTable part={part} rows={rows} />
          <Bars
            label={t(`${part}.days`)}
            bars={rows.map(({ name, median }) => ({
              label: name,
              value: median,
              words: median === null ? t("noDays") : t("days", { days: median }),
            }))}
          />
        </div>
      )}
    </section>
  );
}

function SpanTable({ part, rows }: { part: "sections" | "districts"; rows: Named[] }) {
  const t = useTranslations("figures");
  return (
    <table className="w-full max-w-2xl text-sm xl:row-span-2">
      <caption className="sr-only">{t(`${part}.title`)}</caption>
      <thead>
        <tr className="border-strong-line border-b align-bottom text-muted">
          <th scope="col" className="py-1.5 text-left font-normal">
            {t(`column.${part}`)}
          </th>
          {(["published", "dated", "median", "longest"] as const).map((name) => (
            <th key={name} scope="col" className={column}>
              {t(`column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, published, dated, median, longest }) => (
          <tr key={id} className="border-hairline border-b">
            <th scope="row" className="py-1.5 text-left font-normal">
              {name}
            </th>
            <td className={column}>{published}</td>
            <td className={column}>{dated}</td>
            <td className={column}>{median ?? t("noDays")}</td>
            <td className={column}>{longest ?? t("noDays")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
