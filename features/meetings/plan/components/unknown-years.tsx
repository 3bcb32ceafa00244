import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Says of which years only Saturdays and Sundays count as days of rest. */
export function UnknownYears({ years }: { years: readonly string[] }) {
  const t = useTranslations("plan");
  const words = useTranslations("meetings");
  const locale = useLocale();
  if (years.length === 0) return null;
  return (
    <Notice kind="calm" className="my-3">
      <p>
        {t.rich("unknownYears", {
          years: years.join(words("comma")),
          calendar: (words) => <a href={`/${locale}/dashboard/working-days`}>{words}</a>,
        })}
      </p>
    </Notice>
  );
}
