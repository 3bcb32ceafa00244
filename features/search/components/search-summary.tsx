import { useLocale, useTranslations } from "next-intl";
import { searchAddress } from "../address";

type Props = {
  /** What was typed. */
  q: string;
  total: number;
  /** What was looked for instead, if what was typed was taken for a slip. */
  corrected: string | null;
  /** Whether only some of the words are in what was found. */
  partly: boolean;
  /** Words of the site that resemble those typed. */
  near: string[];
};

/** How much was found, and for what. */
export function SearchSummary({ q, total, corrected, partly, near }: Props) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <div className="measure mt-6">
      <p className="break-words">
        {corrected === null
          ? t("found", { count: total, q })
          : t("corrected", { count: total, q: corrected, typed: q })}
      </p>
      {partly && <p className="mt-1 text-muted text-sm">{t("partly")}</p>}
      {near.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
          <span className="text-muted">{t("near")}</span>
          {near.map((word) => (
            <a key={word} href={`/${locale}${searchAddress({ q: word })}`} lang="en-GB" rel="nofollow">
              {word}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
