import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { picturesOf, textOf } from "../body/contents";
import type { Draft } from "../draft";
import { useShownAgainst } from "../facts/components/use-telling";
import type { FactsGiven } from "../facts/given";
import { BodyText } from "./body-text";

type Props = {
  draft: Pick<Draft, "eventDate" | "changeNote" | "en" | "zh">;
  source: string;
  section: string;
  theme: string | undefined;
  language: Locale;
  href: (language: Locale) => string;
  /** The record it was made from: bound words are shown against it. */
  record?: FactsGiven | null;
};

/** A version as its reviewer reads it: one language at a time, with everything that will be published. */
export function Reading({ draft, source, section, theme, language, href, record = null }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const against = useShownAgainst(record);
  const text = (language === "zh" && draft.zh) || draft.en;
  const tag = languageTag[draft.zh && language === "zh" ? "zh" : "en"];
  const languages = ["en", "zh"] as const;
  const notes = languages.filter((one) => draft.changeNote[one] !== "");
  const facts = [
    { label: t("form.section"), value: section },
    { label: t("form.source"), value: source },
    ...(draft.eventDate ? [{ label: t("form.eventDate"), value: longDate(draft.eventDate, locale) }] : []),
    ...(theme ? [{ label: t("form.theme"), value: theme }] : []),
    ...(draft.zh ? [] : [{ label: t("reading.languages"), value: t("reading.onlyEnglish") }]),
  ];
  return (
    <article aria-label={t("reading.label")} className="measure mt-2">
      {draft.zh && (
        <nav aria-label={t("reading.languages")} className="mb-6 flex gap-6 border-hairline border-b">
          {languages.map((one) => (
            <a
              key={one}
              href={href(one)}
              aria-current={one === language ? "true" : undefined}
              className="-mb-px border-transparent border-b-2 py-2 text-ink no-underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {t(`form.${one}.tab`)}
            </a>
          ))}
        </nav>
      )}
      <h1 className="text-[1.75rem] leading-tight" lang={tag}>
        {text.title || t("untitled")}
      </h1>
      <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-1 border-hairline border-y py-2.5 text-muted text-sm">
        {facts.map(({ label, value }) => (
          <div key={label} className="flex gap-2">
            <dt>{label}</dt>
            <dd className="text-ink">{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <div className="mt-5 border-strong-line border-s-2 ps-4 text-sm">
          <p className="text-muted">{t("form.change")}</p>
          {notes.map((one) => (
            <p key={one} lang={languageTag[one]}>
              {draft.changeNote[one]}
            </p>
          ))}
        </div>
      )}
      <p className="mt-5 text-muted" lang={text.summary ? tag : undefined}>
        {text.summary || t("reading.noSummary")}
      </p>
      {textOf(text.body).trim() === "" && picturesOf(text.body).length === 0 ? (
        <p className="mt-6 text-muted">{t("reading.noBody")}</p>
      ) : (
        <BodyText document={text.body} tag={tag} shown={against?.[draft.zh ? language : "en"]} className="mt-6" />
      )}
    </article>
  );
}
