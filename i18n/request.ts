import { getRequestConfig } from "next-intl/server";
import { zone } from "@/platform/clock";
import { localeOf } from "./routing";

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf((await requestLocale) ?? "en");
  const messages = (await import(`./messages/${locale}.json`)).default;
  return { locale, messages, timeZone: zone };
});
