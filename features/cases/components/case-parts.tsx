import { useLocale, useTranslations } from "next-intl";
import { paragraphsOf } from "@/features/districts/paragraphs";
import type { Locale } from "@/i18n/routing";
import { partsIn } from "../told";

type Props = { one: Parameters<typeof partsIn>[1]; headings: "h2" | "h3" };

/** What the problem was, what was done about it, what came of it. */
export function CaseParts({ one, headings: Heading }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale() as Locale;
  return (
    <div className="report-body mt-8">
      {partsIn(locale, one).map(({ part, text }) => [
        <Heading key={part}>{t(part)}</Heading>,
        ...paragraphsOf(text).map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      ])}
    </div>
  );
}
