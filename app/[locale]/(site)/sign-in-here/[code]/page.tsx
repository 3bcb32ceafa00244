import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { ticketFor } from "@/features/meetings/attendance/codes/queries";
import { SelfSignInForm } from "@/features/meetings/attendance/components/self-sign-in-form";
import { clockTime } from "@/features/meetings/attendance/times";
import { titleOf } from "@/features/meetings/published/words";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../../site-page";
import { readCode } from "./read-code";

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "signInHere" });
  // No other site is told the address. Where none at all is told, a browser without script could not post the form.
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function SignInHerePage({ params }: Props) {
  const { locale: text, code } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const now = new Date();
  const read = await readCode(code, locale, now);
  const [t, { signInHere }] = await Promise.all([getTranslations("signInHere"), getMessages()]);
  return (
    <SitePage path={`/sign-in-here/${code}`}>
      <div className="measure mt-4">
        <h1 className="text-3xl sm:text-4xl">{t("title")}</h1>
        {read.day && <p className="mt-2 text-muted">{titleOf(read.day)[locale]}</p>}
        {read.state === "open" ? (
          <NextIntlClientProvider messages={{ signInHere }}>
            <SelfSignInForm ticket={ticketFor(read.day.id, now)} bodies={read.bodies} />
          </NextIntlClientProvider>
        ) : (
          <p className="mt-6 border-strong-line border-s-4 ps-4 text-lg">
            {read.state === "signed_in"
              ? t("signedIn", { name: read.name, time: clockTime(read.at) })
              : t(`state.${read.state}`, { name: read.state === "waiting" ? read.name : "" })}
          </p>
        )}
      </div>
    </SitePage>
  );
}
