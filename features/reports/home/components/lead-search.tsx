import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import { titleFor } from "../../desk/listed";
import { mostLeads } from "../arrangement";
import { ArrangeButton } from "./arrange-button";
import { type DeskLead, DeskTitle } from "./lead-order";

type Props = { words: string; found: DeskLead[]; order: number[] };

/** Reports on the site that do not lead it, to be put at its head. */
export function LeadSearch({ words, found, order }: Props) {
  const t = useTranslations("homeDesk");
  const locale = useLocale() as Locale;
  const full = order.length >= mostLeads;
  return (
    <section aria-labelledby="add-lead" className="mt-10 max-w-4xl">
      <h2 id="add-lead" className="border-ink border-b pb-1.5 font-sans text-base">
        {t("add")}
      </h2>
      <form method="get" className="mt-4 flex max-w-xl items-end gap-2">
        <Field id="q" label={t("search")} className="flex-1">
          <input id="q" name="q" type="search" defaultValue={words} maxLength={100} className={inputLook} />
        </Field>
        <Button type="submit">{t("find")}</Button>
      </form>
      {full && <p className="mt-4 text-muted text-sm">{t("full", { count: mostLeads })}</p>}
      {found.length === 0 && <p className="py-4 text-muted">{words ? t("noneFound", { words }) : t("noneLeft")}</p>}
      <ul className="mt-3 divide-y divide-hairline border-hairline border-b">
        {found.map((report) => (
          <li key={report.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <DeskTitle report={report} />
            <ArrangeButton
              from={order}
              to={[...order, report.id]}
              done="added"
              report={report.id}
              label={t("addOne")}
              title={titleFor(locale, report)?.text ?? ""}
              disabled={full}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
