import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { localeOf } from "@/i18n/routing";
import { MissingPage } from "../missing-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "site" });
  return { title: `${t("notFound")} - ${t("name")}`, robots: { index: false } };
}

/** What the front shows, with status 404, for an address with nothing behind it. */
export default async function PageNotFound({ params }: Props) {
  setRequestLocale(localeOf((await params).locale));
  return <MissingPage shared />;
}
