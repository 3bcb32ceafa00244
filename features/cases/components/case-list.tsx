import { useLocale } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { listedIn } from "../told";

export type ListedCase = Parameters<typeof listedIn>[1] & { id: number; slug: string; year: number };

type Props = { cases: ListedCase[]; headings: "h2" | "h3" };

/** Cases with their summaries, one below the other. */
export function CaseList({ cases, headings: Heading }: Props) {
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {cases.map((one) => {
        const { title, summary, district, theme } = listedIn(locale, one);
        return (
          <li key={one.id} className="grid gap-x-8 py-5 sm:grid-cols-[9rem_1fr]">
            <p className="pt-1 text-muted text-sm tabular-nums">{one.year}</p>
            <div className="measure">
              <Heading className="text-lg leading-snug">
                <a
                  href={`/${locale}/cases/${one.slug}`}
                  className="text-ink decoration-hairline underline hover:text-accent"
                >
                  {title}
                </a>
              </Heading>
              <p className="mt-2 text-muted">{summary}</p>
              <p className="mt-2 flex flex-wrap gap-x-4 text-muted text-sm">
                <span>{district}</span>
                <span>{theme}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
