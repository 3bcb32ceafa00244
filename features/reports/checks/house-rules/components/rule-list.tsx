import { useLocale, useTranslations } from "next-intl";
import { PageLinks } from "@/components/layout/page-links";
import { type RuleFilter as Filter, ruleQuery } from "../house-rule";
import { RuleFilter } from "./rule-filter";
import { type ListedRule, RuleTable } from "./rule-table";

type Props = { filter: Filter; list: { rows: ListedRule[]; total: number; pages: number }; mayWrite: boolean };

/** The office's rules with their filter; where there is none, what to do next. */
export function RuleList({ filter, list, mayWrite }: Props) {
  const t = useTranslations("houseStyle");
  const locale = useLocale();
  const path = `/${locale}/dashboard/house-style`;
  const isFiltered = filter.kind !== "all" || filter.language !== "all" || filter.q !== "";
  return (
    <section aria-labelledby="rule-count">
      <RuleFilter filter={filter} />
      <h2 id="rule-count" className="mt-6 font-sans font-semibold text-sm">
        {t("count", { count: list.total })}
      </h2>
      {list.rows.length > 0 && <RuleTable rules={list.rows} mayWrite={mayWrite} labelledBy="rule-count" />}
      {list.rows.length === 0 && isFiltered && (
        <p className="py-4 text-muted">
          {t("nothingFound")} <a href={path}>{t("clear")}</a>
        </p>
      )}
      {list.rows.length === 0 && !isFiltered && (
        <p className="py-4 text-muted">
          {t("empty")} {t(mayWrite ? "emptyNext" : "emptyReader")}
        </p>
      )}
      <PageLinks page={filter.page} pages={list.pages} href={(page) => path + ruleQuery({ ...filter, page })} />
    </section>
  );
}
