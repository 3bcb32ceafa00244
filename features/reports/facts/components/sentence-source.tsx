import { useTranslations } from "next-intl";
import { languageTag } from "@/i18n/routing";
import type { Language } from "../../language";
import type { FactsGiven } from "../given";
import { fieldsOfSentence } from "../panel";
import { recordedOf } from "../standing";
import { plainValue } from "../told";
import { useFieldName } from "./use-field-name";

type Props = { sentence: string; language: Language; given: FactsGiven };

/** Which fields of the record a composed sentence came from, each with what it says now. */
export function SentenceSource({ sentence, language, given }: Props) {
  const t = useTranslations("reports.facts");
  const nameOf = useFieldName(given.about);
  const { facts } = given;
  const fields = fieldsOfSentence(sentence, given.compositions[language]);
  if (!fields || fields.length === 0) return <p className="text-muted">{t("sourceUnknown")}</p>;
  return (
    <dl className="mt-1 grid gap-1.5 border-hairline border-s ps-3">
      {fields.map((field) => {
        const value = plainValue(field, recordedOf(field, facts, language), { facts, language });
        return (
          <div key={field}>
            <dt className="text-muted">{nameOf(field)}</dt>
            <dd lang={value ? languageTag[language] : undefined}>{value || t("notInRecord")}</dd>
          </div>
        );
      })}
    </dl>
  );
}
