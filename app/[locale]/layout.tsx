import "../globals.css";
import { cookies } from "next/headers";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { languageTag, localeOf } from "@/i18n/routing";
import { readingModes } from "@/platform/front/reading";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const store = await cookies();
  // The front gives pages that are kept for everybody their mode itself: there no cookie comes here.
  const mode = readingModes.find((one) => one === store.get("reading")?.value);
  return (
    <html lang={languageTag[locale]} data-reading={mode}>
      <body>{children}</body>
    </html>
  );
}
