import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Compared, Differences, Fact } from "../differences";
import { Beside } from "./beside";
import { TextChanges } from "./text-changes";

type Named = { nameEn: string; nameZh: string };
type Side = { number: number; compared: Compared; source: Named; theme: Named | null };
type Props = { differences: Differences; before: Side; after: Side };

/** Everything that differs between two versions of a report. */
export function DifferencesView({ differences, before, after }: Props) {
  const t = useTranslations("versions");
  const locale = useLocale() as Locale;
  const labels = { before: t("number", { number: before.number }), after: t("number", { number: after.number }) };
  const name = (named: Named | null) => (named ? (locale === "en" ? named.nameEn : named.nameZh) : t("none"));
  const valueIn = (fact: Fact, { compared, source, theme }: Side) => {
    if (fact === "source") return name(source);
    if (fact === "theme") return name(theme);
    return compared.eventDate ? longDate(compared.eventDate, locale) : t("none");
  };
  const { facts, notes, texts } = differences;
  if (facts.length + notes.length + texts.length === 0) return <p className="py-6 text-muted">{t("equal")}</p>;
  return (
    <div className="grid gap-8">
      <div aria-hidden="true" className="hidden gap-x-10 font-semibold lg:grid lg:grid-cols-2">
        <p>{labels.before}</p>
        <p>{labels.after}</p>
      </div>
      {facts.length + notes.length > 0 && (
        <section>
          <h2 className="mb-2 font-sans text-base">{t("facts")}</h2>
          <ul className="border-hairline border-b">
            {facts.map((fact) => (
              <li key={fact} className="border-hairline border-t py-3">
                <p className="mb-1.5 text-muted text-sm">{t(`fact.${fact}`)}</p>
                <Beside
                  labels={labels}
                  parts={[
                    { kind: "removed", text: valueIn(fact, before) },
                    { kind: "added", text: valueIn(fact, after) },
                  ]}
                />
              </li>
            ))}
            {notes.map(({ language, parts }) => (
              <li key={language} className="border-hairline border-t py-3">
                <p className="mb-1.5 text-muted text-sm">{t(`note.${language}`)}</p>
                <Beside labels={labels} tag={languageTag[language]} parts={parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {texts.map((difference) => (
        <section key={difference.language}>
          <h2 className="mb-2 font-sans text-base">
            {t(`language.${difference.language}`)}{" "}
            {difference.presence !== "both" && (
              <span className="ms-2 font-normal text-muted">{t(`presence.${difference.presence}`)}</span>
            )}
          </h2>
          <TextChanges difference={difference} labels={labels} />
        </section>
      ))}
    </div>
  );
}
