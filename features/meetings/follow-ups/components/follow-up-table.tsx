import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type ListedFollowUp, wordsIn } from "../follow-up";
import { ColourMark, StateWords } from "./marks";

type Props = {
  followUps: ListedFollowUp[];
  /** The address of one without its id and the language. */
  root: string;
  /** Whose they are is told where they are of many. */
  withDistrict?: boolean;
};

/** Follow-ups, one a row; on a phone what does not fit stands below the words. */
export function FollowUpTable({ followUps, root, withDistrict = false }: Props) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const wide = "hidden md:table-cell print:table-cell";
  const meetingOf = ({ year, quarter }: ListedFollowUp) =>
    t("quarter", { year: String(year), quarter: String(quarter) });
  const dueOf = ({ dueOn }: ListedFollowUp) => (dueOn ? longDate(dueOn, locale) : t("noDay"));
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-normal">
          <th scope="col">{t("column.words")}</th>
          {withDistrict && (
            <th scope="col" className={wide}>
              {t("column.district")}
            </th>
          )}
          <th scope="col" className={wide}>
            {t("column.meeting")}
          </th>
          <th scope="col" className={wide}>
            {t("column.due")}
          </th>
          <th scope="col">{t("column.state")}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {followUps.map((one) => (
          <tr key={one.id} className="align-baseline hover:bg-wash [&>td]:py-2.5 [&>td]:pe-4">
            <th scope="row" className="py-2.5 pe-4 text-start font-medium">
              <a href={`/${locale}${root}/${one.id}`}>{wordsIn(locale, one)}</a>
              {one.ofTraining && <span className="block font-normal text-muted">{t("practice")}</span>}
              <span className="mt-0.5 block font-normal text-muted md:hidden print:hidden">
                {withDistrict
                  ? t("smallPrintOf", {
                      district: locale === "en" ? one.leadEn : one.leadZh,
                      meeting: meetingOf(one),
                      due: dueOf(one),
                    })
                  : t("smallPrint", { meeting: meetingOf(one), due: dueOf(one) })}
              </span>
            </th>
            {withDistrict && (
              <td className={classes(wide, "whitespace-nowrap")}>{locale === "en" ? one.leadEn : one.leadZh}</td>
            )}
            <td className={classes(wide, "whitespace-nowrap tabular-nums")}>{meetingOf(one)}</td>
            <td className={classes(wide, "whitespace-nowrap tabular-nums")}>{dueOf(one)}</td>
            <td className="whitespace-nowrap tabular-nums">
              <span className="block md:inline md:pe-3">
                <StateWords one={one} />
              </span>{" "}
              <ColourMark one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
