import { useLocale, useTranslations } from "next-intl";
import { type Quarter, quarterAddress } from "../address";

type Props = { previous: Quarter | null; next: Quarter | null };

/** The public meetings before and after these; nothing where there are none. */
export function QuarterLinks({ previous, next }: Props) {
  const t = useTranslations("publicMeetings");
  const locale = useLocale();
  const named = ({ year, quarter }: Quarter) => ({ year: String(year), quarter: String(quarter) });
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t("otherQuarters")}
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-2 border-hairline border-t pt-4"
    >
      {previous ? (
        <a href={`/${locale}${quarterAddress(previous)}`} rel="prev">
          {t("earlier", named(previous))}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={`/${locale}${quarterAddress(next)}`} rel="next">
          {t("later", named(next))}
        </a>
      )}
    </nav>
  );
}
