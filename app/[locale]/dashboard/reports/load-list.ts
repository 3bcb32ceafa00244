import { getTranslations } from "next-intl/server";
import { quarterSlug } from "@/features/meetings/address";
import type { Actor } from "@/features/people/actor";
import type { DeskFilter, Limit } from "@/features/reports/desk/filter";
import { listReports } from "@/features/reports/desk/queries";
import { quartersUpTo } from "@/features/reports/figures/quarters";
import { findView, listViews } from "@/features/reports/views/queries";
import { toldView } from "@/features/reports/views/saved-view";
import type { Locale } from "@/i18n/routing";
import { loadChoices } from "./choices";

type Asked = Record<string, string | string[] | undefined>;

/** The list of an address with everything around it: what can be chosen, the words of what was, the views kept. */
export async function loadList(filter: DeskFilter, asked: Asked, actor: Actor, locale: Locale) {
  const told = toldView.safeParse(asked).data ?? null;
  const [t, { units, sections, themes }, list, views, view] = await Promise.all([
    getTranslations({ locale, namespace: "reports" }),
    loadChoices(locale),
    listReports({ ...filter, writtenBy: filter.mine ? actor.accountId : null }),
    listViews(actor.accountId),
    told ? findView(told.view, actor.accountId) : null,
  ]);
  const nameOf = (rows: { id: number; name: string }[], id: number | undefined) =>
    rows.find((row) => row.id === id)?.name ?? "—";
  const quarterName = (slug: string) => t("filter.quarterName", { year: slug.slice(0, 4), quarter: slug.slice(-1) });
  const quarters = quartersUpTo(new Date(), 20).map((quarter) => {
    const value = quarterSlug(quarter);
    return { value, name: quarterName(value) };
  });
  const [language = "en", state = "draft"] = (filter.language ?? "").split("-") as ["en" | "zh", "draft"];
  const words: Record<Limit, string> = {
    q: filter.q,
    section: nameOf(sections, filter.section),
    source: nameOf(units, filter.source),
    theme: nameOf(themes, filter.theme),
    language: filter.language
      ? t("filter.edition", { language: t(`form.${language}.tab`), state: t(`filter.text.${state}`) })
      : "",
    quarter: filter.quarter ? quarterName(filter.quarter) : "",
  };
  return {
    list,
    views,
    deed: told && view ? { told, view } : null,
    words,
    choices: { units, sections, themes, quarters },
  };
}
