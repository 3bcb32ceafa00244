import { useLocale, useTranslations } from "next-intl";
import { weekdayDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { MovedStep } from "../steps";

/** Which steps move, each from when to when. */
export function MovedList({ moves }: { moves: readonly MovedStep[] }) {
  const t = useTranslations("plan");
  const locale = useLocale() as Locale;
  const said = (day: string | null) => (day ? weekdayDate(day, locale) : t("noDay"));
  return (
    <ul className="mt-1 divide-y divide-hairline border-hairline border-y">
      {moves.map(({ id, kind, from, to }) => (
        <li key={id} className="py-1 tabular-nums">
          <span className="block">{t(`step.${kind}`)}</span>
          <span className="block break-keep text-muted">{t("fromTo", { from: said(from), to: said(to) })}</span>
        </li>
      ))}
    </ul>
  );
}
