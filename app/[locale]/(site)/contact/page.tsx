import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ContactFacts } from "@/features/federation/components/contact-facts";
import { readDetails } from "@/features/federation/queries";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../site-page";
import { statementMetadata } from "../statement";

type Props = { params: Promise<{ locale: string }> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return statementMetadata("contact", params);
}

export default async function ContactPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("statements");
  const site = await getTranslations("site");
  const { details } = await readDetails();
  return (
    <SitePage path="/contact">
      <Breadcrumb places={[{ href: `/${locale}`, label: site("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("contact.title")}</h1>
      <p className="measure mt-3 text-lg text-muted">{t("contact.intro")}</p>
      <ContactFacts details={details} />
      <p className="measure mt-8">
        {t("contact.districts")} <a href={`/${locale}/districts`}>{site("districts")}</a>
      </p>
    </SitePage>
  );
}
