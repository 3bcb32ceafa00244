import { NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { localeOf } from "@/i18n/routing";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Words for the page that stands in when another could not be shown. Who may see a page, the page itself asks. */
export default async function DashboardLayout({ children, params }: Props) {
  setRequestLocale(localeOf((await params).locale));
  const { overview } = await getMessages();
  return <NextIntlClientProvider messages={{ overview }}>{children}</NextIntlClientProvider>;
}
