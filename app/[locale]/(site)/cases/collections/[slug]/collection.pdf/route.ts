import { getTranslations } from "next-intl/server";
import { readCollection } from "@/features/cases/collections/queries";
import type { PrintedCollection } from "@/features/cases/printed";
import { listedIn, partsIn } from "@/features/cases/told";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { printedOnce } from "./printed-once";

type Props = { params: Promise<{ locale: string; slug: string }> };
type Collection = NonNullable<Awaited<ReturnType<typeof readCollection>>>;

/** A collection as a PDF to print and to pass on. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const collection = await readCollection(slug);
  if (!collection || collection.contents.length === 0) {
    return new Response("There is no such collection.", { status: 404 });
  }
  const bytes = await printedOnce(await printedIn(locale, collection));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${slug}-${locale}.pdf"`,
      "Content-Language": languageTag[locale],
    },
  });
}

async function printedIn(locale: Locale, collection: Collection): Promise<PrintedCollection> {
  const t = await getTranslations({ locale });
  const { slug, year, contents, meetingYear, meetingQuarter } = collection;
  const handedOut =
    meetingYear === null || meetingQuarter === null
      ? []
      : [t("cases.handedOut", { year: String(meetingYear), quarter: String(meetingQuarter) })];
  return {
    language: languageTag[locale],
    publisher: t("site.name"),
    title: locale === "en" ? collection.titleEn : collection.titleZh,
    intro: locale === "en" ? collection.introEn : collection.introZh,
    year: String(year),
    origin: [...handedOut, t("cases.printedOn", { date: longDay(new Date(), locale) })],
    address: `${readEnv().siteUrl}/${locale}/cases/collections/${slug}`,
    words: { contents: t("cases.contents"), districts: t("cases.districtIndex") },
    cases: contents.map((one) => {
      const { title, summary, district, theme } = listedIn(locale, one);
      return {
        ...{ id: one.id, title, summary, district },
        facts: [district, theme, one.year].join("   "),
        parts: partsIn(locale, one).map((part) => ({ name: t(`cases.${part.part}`), text: part.text })),
      };
    }),
  };
}
