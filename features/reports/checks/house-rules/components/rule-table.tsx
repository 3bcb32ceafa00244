import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { HouseRule } from "../house-rule";
import { RuleButton } from "./rule-button";

export type ListedRule = HouseRule & { id: number; version: number; updatedAt: Date; updatedBy: string | null };

type Props = { rules: ListedRule[]; mayWrite: boolean; labelledBy: string };

const wide = "hidden lg:table-cell";

/** The office's rules, one a row, with what can be done to each. */
export function RuleTable({ rules, mayWrite, labelledBy }: Props) {
  const t = useTranslations("houseStyle");
  return (
    <table aria-labelledby={labelledBy} className="mt-4 w-full text-sm">
      <thead>
        <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-normal">
          <th scope="col">{t("table.found")}</th>
          <th scope="col">{t("table.instead")}</th>
          <th scope="col" className={wide}>
            {t("table.why")}
          </th>
          <th scope="col" className="hidden sm:table-cell">
            {t("table.kind")}
          </th>
          <th scope="col" className={wide}>
            {t("table.changed")}
          </th>
          {mayWrite && (
            <th scope="col" className="text-end!">
              {t("table.steps")}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {rules.map((rule) => (
          <Row key={rule.id} rule={rule} mayWrite={mayWrite} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ rule, mayWrite }: { rule: ListedRule; mayWrite: boolean }) {
  const t = useTranslations("houseStyle");
  const locale = useLocale() as Locale;
  const { id, kind, language, found, instead, note, active, updatedAt, updatedBy } = rule;
  const time = shortMoment(updatedAt, locale);
  const tag = languageTag[language];
  return (
    <tr id={`rule-${id}`} className="align-baseline hover:bg-wash [&>td]:py-2 [&>td]:pe-4">
      <th scope="row" className="py-2 pe-4 text-start font-medium">
        <span lang={tag}>{found}</span>
        {!active && <span className="block font-normal text-muted">{t("off")}</span>}
      </th>
      <td>{instead ? <span lang={tag}>{instead}</span> : <span className="text-muted">{t("nothing")}</span>}</td>
      <td className={classes(wide, "max-w-80 text-muted")}>{note}</td>
      <td className="hidden whitespace-nowrap sm:table-cell">
        {t(`kind.${kind}`)}
        <span className="block text-muted">{t(`language.${language}`)}</span>
      </td>
      <td className={classes(wide, "whitespace-nowrap text-muted tabular-nums")}>
        {updatedBy ? t("changedBy", { name: updatedBy, time }) : time}
      </td>
      {mayWrite && (
        <td className="pe-0!">
          <div className="flex flex-wrap justify-end gap-x-1 md:flex-nowrap">
            <a
              href={`/${locale}/dashboard/house-style?change=${id}#rule-form`}
              className={buttonLook({ look: "quiet" })}
            >
              {t("change")}
              <span className="sr-only"> {found}</span>
            </a>
            <RuleButton step="remove" rule={rule} />
          </div>
        </td>
      )}
    </tr>
  );
}
