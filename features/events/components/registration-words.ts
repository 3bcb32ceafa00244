import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import type { RegistrationStanding } from "../standing";
import { momentInWords } from "../when";

/** How registration stands, in words. */
export function useRegistrationWords() {
  const t = useTranslations("registration");
  const locale = useLocale() as Locale;
  return (standing: RegistrationStanding): string => {
    if (standing.state === "open") {
      const until = momentInWords(standing.until, locale);
      return standing.left === null ? t("state.open", { until }) : t("state.openLeft", { until, left: standing.left });
    }
    if (standing.state === "waiting") return t("state.waiting", { until: momentInWords(standing.until, locale) });
    return t(`state.${standing.state}`);
  };
}
