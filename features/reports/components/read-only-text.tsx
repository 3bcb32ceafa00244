import { useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import type { ShownAgainst } from "../facts/told";
import type { Language } from "../language";
import type { WrittenText } from "../writing";
import { BodyText } from "./body-text";

type Props = { language: Language; text: WrittenText; shown?: ShownAgainst | undefined };

/** One language of a report that cannot be written for the moment. */
export function ReadOnlyText({ language, text, shown }: Props) {
  const t = useTranslations("reports");
  const tag = languageTag[language];
  return (
    <div className="measure pt-5">
      <h2 className="text-xl" lang={text.title ? tag : undefined}>
        {text.title || t("untitled")}
      </h2>
      <p className="mt-2 text-muted" lang={text.summary ? tag : undefined}>
        {text.summary || t("reading.noSummary")}
      </p>
      <BodyText document={text.body} tag={tag} shown={shown} className="mt-4" />
    </div>
  );
}
