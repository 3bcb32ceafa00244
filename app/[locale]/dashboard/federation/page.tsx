import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DetailsForm } from "@/features/federation/components/details-form";
import { readDetails } from "@/features/federation/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/dashboard/federation";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "federation" });
  return { title: t("title"), robots: { index: false } };
}

export default async function FederationPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("federation.write", locale, path);
  const t = await getTranslations("federation");
  const { details, version } = await readDetails();
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="measure mt-2 text-muted text-sm">
        {t("intro")} <a href={`/${locale}/contact`}>{t("see")}</a>
      </p>
      <DetailsForm saved={details} version={version} />
    </Desk>
  );
}
