import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Row } from "../rows";
import { isChanged } from "../words";
import { Beside } from "./beside";
import { PassageView } from "./passage-view";
import { Words } from "./words";

/** `tag` says the language of the text. */
type Props = { row: Row; labels: { before: string; after: string }; tag: string };

function whatOf(row: Row) {
  if (row.change === "picture") return "picture";
  if (row.change === "cells") return "table";
  if (row.change === "words") return row.role;
  return row.passage.kind === "text" ? row.passage.role : row.passage.kind;
}

/** What became of one passage: before at the left, after at the right; on a narrow screen one below the other. */
export function ChangeRow(props: Props) {
  const { row } = props;
  const t = useTranslations("versions");
  const happened = row.change === "picture" || row.change === "cells" ? "words" : row.change;
  return (
    <li className="border-hairline border-t py-3">
      <p className="mb-1.5 text-muted text-sm">
        {t(`what.${whatOf(row)}`)} <strong className="font-semibold text-ink">{t(`change.${happened}`)}</strong>
      </p>
      <Sides {...props} />
    </li>
  );
}

function Sides({ row, labels, tag }: Props): ReactNode {
  const t = useTranslations("versions");
  switch (row.change) {
    case "added":
      return <Beside labels={labels} tag={tag} after={<PassageView passage={row.passage} kind="added" />} />;
    case "removed":
      return <Beside labels={labels} tag={tag} before={<PassageView passage={row.passage} kind="removed" />} />;
    case "moved_away":
      return <Beside labels={labels} tag={tag} before={<PassageView passage={row.passage} />} />;
    case "words":
      return <Beside labels={labels} tag={tag} parts={row.parts} />;
    case "picture":
      return row.words
        .filter(({ parts }) => isChanged(parts))
        .map(({ name, parts }) => (
          <div key={name} className="mt-1">
            <p className="text-muted text-sm">{t(`pictureWords.${name}`)}</p>
            <Beside labels={labels} tag={tag} parts={parts} />
          </div>
        ));
    case "cells":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="overflow-x-auto" tabIndex={0} aria-label={t("what.table")}>
          <table className="text-sm" lang={tag}>
            <tbody>
              {[...row.cells.entries()].map(([y, cells]) => (
                <tr key={y}>
                  {[...cells.entries()].map(([x, parts]) => (
                    <td key={x} className="border border-hairline px-2 py-1 align-baseline">
                      <Words parts={parts} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    default:
      return <Beside labels={labels} tag={tag} after={<PassageView passage={row.passage} />} />;
  }
}
