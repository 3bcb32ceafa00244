import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Counts } from "../counts";
import { type FigureName, figureOf, percentOf } from "../figures";

type Props = {
  name: FigureName;
  counts: Counts;
  /** The list of what it counts. */
  href?: string;
  /** Behind the rate rather than below it. */
  inline?: boolean;
};

/** A figure in words: a rate always with what it was taken from, and a dash where there is nothing to take it from. */
export function FigureWords({ name, counts, href, inline = false }: Props) {
  const t = useTranslations("meetingStatistics");
  const figure = figureOf(name, counts);
  if (figure === null) {
    return (
      <>
        <span aria-hidden="true">{t("dash")}</span>
        <span className="sr-only">{t("noFigure")}</span>
      </>
    );
  }
  const linked = (words: string) => (href && figure !== 0 ? <a href={href}>{words}</a> : words);
  if (typeof figure === "number") return linked(name.endsWith("Days") ? t("days", { days: figure }) : String(figure));
  return (
    <>
      {linked(t("percent", { rate: percentOf(figure) ?? "" }))}
      <span className={classes("whitespace-nowrap text-[0.857em] text-muted", inline ? "ps-2" : "block")}>
        {t("share", figure)}
      </span>
    </>
  );
}
