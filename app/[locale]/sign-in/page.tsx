import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { SignInForm } from "@/features/people/components/sign-in-form";
import { homeOf } from "@/features/people/places";
import { currentActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../(site)/site-page";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "signIn" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("signIn");
  const { signIn } = await getMessages();
  const actor = await currentActor();
  if (actor) redirect(`/${locale}${homeOf(actor)}`);
  const { next } = await searchParams;
  // Only our own signed-in places: an address typed by somebody else leads nowhere.
  const wanted = typeof next === "string" && /^\/(en|zh)\/(dashboard|district)(\/[\w/-]*)?$/.test(next) ? next : "";
  return (
    <SitePage path="/sign-in">
      <div className="mx-auto max-w-sm py-8">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-2 text-muted text-sm">{t("intro")}</p>
        <noscript>
          <p className="mt-6 border-warning border-s-4 ps-4">{t("noScript")}</p>
        </noscript>
        <NextIntlClientProvider messages={{ signIn }}>
          <SignInForm next={wanted} />
        </NextIntlClientProvider>
      </div>
    </SitePage>
  );
}
