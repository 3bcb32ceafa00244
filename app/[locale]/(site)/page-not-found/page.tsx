import { setRequestLocale } from "next-intl/server";
import { localeOf } from "@/i18n/routing";
import NotFound from "../../not-found";

type Props = { params: Promise<{ locale: string }> };

export const metadata = { robots: { index: false } };

/** What the front shows, with status 404, for an address with nothing behind it. */
export default async function PageNotFound({ params }: Props) {
  setRequestLocale(localeOf((await params).locale));
  return <NotFound />;
}
