import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { SearchKind } from "../entry";
import type { Part } from "../excerpt";

export type Result = {
  kind: SearchKind;
  path: string;
  title: string;
  titleLanguage: Locale;
  excerpt: Part[];
  excerptLanguage: Locale;
  section: string | null;
  at: Date;
};

type Props = { results: Result[]; sectionNames: ReadonlyMap<string, string> };

/** What was found, one below the other, with the words where they stand. */
export function SearchResults({ results, sectionNames }: Props) {
  const locale = useLocale() as Locale;
  const tagOf = (language: Locale) => (language === locale ? undefined : languageTag[language]);
  return (
    <ol className="divide-y divide-hairline border-hairline border-b">
      {results.map((result) => (
        <li key={`${result.kind} ${result.path}`} className="py-5">
          <h2 className="text-lg leading-snug" lang={tagOf(result.titleLanguage)}>
            <a href={`/${locale}${result.path}`} className="text-ink decoration-hairline underline hover:text-accent">
              {result.title}
            </a>
          </h2>
          <ResultFacts result={result} section={result.section ? sectionNames.get(result.section) : undefined} />
          {result.excerpt.length > 0 && (
            <p className="measure mt-2 break-words text-muted" lang={tagOf(result.excerptLanguage)}>
              {result.excerpt.map((part) =>
                part.hit ? (
                  <mark key={part.from} className="bg-transparent font-semibold text-ink">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function ResultFacts({ result, section }: { result: Result; section: string | undefined }) {
  const t = useTranslations("search");
  const locale = useLocale() as Locale;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm">
      <span>{t(`kind.${result.kind}`)}</span>
      {section && <span>{section}</span>}
      {result.kind !== "district" && (
        <time dateTime={result.at.toISOString()} className="tabular-nums">
          {longDay(result.at, locale)}
        </time>
      )}
    </p>
  );
}
