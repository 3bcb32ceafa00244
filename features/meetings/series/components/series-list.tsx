import { useLocale, useTranslations } from "next-intl";
import type { SeriesLine } from "../series";
import { SeriesForm } from "./series-form";

type Props = { series: SeriesLine[]; mayWrite: boolean };

/** Every series of meetings with its kind and how many meetings it has; whoever may gives it other names. */
export function SeriesList({ series, mayWrite }: Props) {
  const t = useTranslations("series");
  const locale = useLocale();
  return (
    <ul className="max-w-3xl divide-y divide-hairline border-hairline border-y">
      {series.map((one) => {
        const name = locale === "en" ? one.nameEn : one.nameZh || one.nameEn;
        return (
          <li key={one.id} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <p className="font-medium first-letter:uppercase">{name}</p>
              <p className="text-muted text-sm tabular-nums">
                {t("facts", { kind: t(`kind.${one.kind}`), count: one.meetings })}
              </p>
            </div>
            {mayWrite && (
              <details className="text-sm">
                <summary className="cursor-pointer py-1 text-accent">
                  {t("change")} <span className="sr-only">{name}</span>
                </summary>
                <SeriesForm series={one} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
