import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";

/** What stands at the address of a report that was taken off the site. */
export function WithdrawalNotice({ title, at, reason }: { title: string; at: Date; reason: string }) {
  const t = useTranslations("report");
  const locale = useLocale() as Locale;
  return (
    <article className="measure mt-6">
      <h1 className="text-[1.75rem] leading-tight sm:text-4xl">{t("withdrawn")}</h1>
      <p className="mt-6 border-accent border-s-4 ps-4 text-lg">
        {t("withdrawnOn", { day: longDay(at, locale), reason })}
      </p>
      <p className="mt-4 text-muted">{title}</p>
    </article>
  );
}
