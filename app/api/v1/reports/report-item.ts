import type { z } from "zod";
import { quarterSlug } from "@/features/meetings/address";
import type { ReportInBoth } from "@/features/reports/published/in-both/queries";
import { both, inInterface, pageAddresses } from "../addresses";
import type { report } from "../shapes";

/** A report on the site as this interface tells of it. */
export function reportItem(row: ReportInBoth): z.input<typeof report> {
  const { id, slug, section, source, theme, quarter, texts } = row;
  const text = (language: "en" | "zh") => texts.find((one) => one.language === language);
  const [en, zh] = [text("en"), text("zh")];
  const meeting = quarter ? quarterSlug(quarter) : null;
  return {
    id,
    self: inInterface("reports", id),
    section: { slug: section.slug, name: both(section.nameEn, section.nameZh) },
    address: pageAddresses(`/events/${section.slug}/${slug}`),
    title: both(en?.title ?? null, zh?.title ?? null),
    summary: both(en?.summary ?? null, zh?.summary ?? null),
    published: row.publishedAt.toISOString(),
    updated: row.updatedAt.toISOString(),
    eventDate: row.eventDate,
    source: { kind: source.kind, name: both(source.nameEn, source.nameZh) },
    district: source.kind === "district" ? { slug: source.slug, name: both(source.nameEn, source.nameZh) } : null,
    theme: theme && { slug: theme.slug, name: both(theme.nameEn, theme.nameZh) },
    languages: texts.map(({ language }) => language).sort(),
    views: row.views,
    meeting: meeting === null ? null : { quarter: meeting, self: inInterface("meetings", meeting) },
  };
}
