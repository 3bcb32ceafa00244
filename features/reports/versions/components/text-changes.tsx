import { useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import type { TextDifference } from "../differences";
import type { Row } from "../rows";
import { isChanged } from "../words";
import { Beside } from "./beside";
import { ChangeRow } from "./change-row";
import { PassageView } from "./passage-view";

type Props = { difference: TextDifference; labels: { before: string; after: string } };

type Stretch = { same: boolean; rows: Row[] };

function stretchesOf(rows: Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const same = row.change === "same";
    const last = stretches.at(-1);
    if (last?.same === same) last.rows.push(row);
    else stretches.push({ same, rows: [row] });
  }
  return stretches;
}

/** One language of two versions against each other; what stayed as it was is folded. */
export function TextChanges({ difference, labels }: Props) {
  const t = useTranslations("versions");
  const { language, title, summary, rows } = difference;
  const tag = languageTag[language];
  const heads = [
    { what: "title", parts: title },
    { what: "summary", parts: summary },
  ] as const;
  return (
    <ul className="border-hairline border-b">
      {heads.map(
        ({ what, parts }) =>
          isChanged(parts) && (
            <li key={what} className="border-hairline border-t py-3">
              <p className="mb-1.5 text-muted text-sm">
                {t(`what.${what}`)} <strong className="font-semibold text-ink">{t("change.words")}</strong>
              </p>
              <Beside labels={labels} tag={tag} parts={parts} />
            </li>
          ),
      )}
      {[...stretchesOf(rows).entries()].map(([at, stretch]) =>
        stretch.same ? (
          <li key={at} className="border-hairline border-t py-2">
            <details>
              <summary className="cursor-pointer text-muted text-sm">
                {t("same", { count: stretch.rows.length })}
              </summary>
              <div className="measure mt-2 grid gap-3" lang={tag}>
                {[...stretch.rows.entries()].map(
                  ([place, row]) => "passage" in row && <PassageView key={place} passage={row.passage} />,
                )}
              </div>
            </details>
          </li>
        ) : (
          [...stretch.rows.entries()].map(([place, row]) => (
            <ChangeRow key={`${at}.${place}`} row={row} labels={labels} tag={tag} />
          ))
        ),
      )}
    </ul>
  );
}
