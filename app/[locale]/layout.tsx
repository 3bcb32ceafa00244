import "../globals.css";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { languageTag, localeOf } from "@/i18n/routing";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamic = "force-dynamic";

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  return (
    <html lang={languageTag[locale]}>
      <body>{children}</body>
    </html>
  );
}
