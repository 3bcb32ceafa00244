import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { localeOf } from "@/i18n/routing";
import { ShutPage } from "../shut-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations.byKey" });
  return { title: t("shut"), robots: { index: false } };
}

/** What the front shows, with status 404, for any link to an invitation that opens nothing, whatever the reason. */
export default async function InvitationShutPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("invitations.byKey");
  const words = { title: t("shut"), text: t("shutText"), home: t("shutHome") };
  return <ShutPage path="/page-not-found/invitation" locale={locale} words={words} />;
}
