import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { listedIn } from "../told";
import { CaseFacts } from "./case-facts";
import { CaseParts } from "./case-parts";

type Collected = Parameters<typeof CaseFacts>[0]["one"] & Parameters<typeof CaseParts>[0]["one"];

/** Numbered contents, then every case of a collection in full. */
export function CollectedCases({ cases }: { cases: Collected[] }) {
  const t = useTranslations("cases");
  const locale = useLocale() as Locale;
  if (cases.length === 0) return <p className="py-8 text-muted">{t("collectionEmpty")}</p>;
  return (
    <>
      <nav aria-labelledby="contents" className="measure mt-12">
        <h2 id="contents" className="text-xl">
          {t("contents")}
        </h2>
        <ol className="mt-3 divide-y divide-hairline border-hairline border-y">
          {cases.map((one, index) => (
            <li key={one.id} className="flex gap-3 py-2.5">
              <span className="w-6 shrink-0 text-muted tabular-nums">{index + 1}</span>
              <span>
                <a href={`#${one.slug}`}>{listedIn(locale, one).title}</a>
                <span className="block text-muted text-sm">{listedIn(locale, one).district}</span>
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {cases.map((one, index) => (
        <article key={one.id} aria-labelledby={one.slug} className="measure mt-16">
          <h2 id={one.slug} className="flex gap-3 border-ink border-t pt-5 text-2xl leading-snug">
            <span className="text-muted tabular-nums">{index + 1}</span>
            <span>{listedIn(locale, one).title}</span>
          </h2>
          <CaseFacts one={one} />
          <p className="mt-6 text-lg">{listedIn(locale, one).summary}</p>
          <CaseParts one={one} headings="h3" />
        </article>
      ))}
    </>
  );
}
