import { useTranslations } from "next-intl";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import type { FieldCode } from "../answer";
import type { Details, DetailsField } from "../details";

const groups = [
  {
    name: "names",
    fields: ["organiserEn", "organiserZh", "undertakenByEn", "undertakenByZh", "supportEn", "supportZh"],
  },
  { name: "contact", fields: ["addressEn", "addressZh", "postcode", "phone", "email"] },
  { name: "filing", fields: ["icpNumber", "policeNumber", "siteCode"] },
] as const satisfies { name: string; fields: DetailsField[] }[];

const withHint: readonly DetailsField[] = ["icpNumber", "policeNumber", "siteCode"];

const languageOf = (field: DetailsField) => {
  if (field.endsWith("Zh")) return "zh-CN";
  return field.endsWith("En") ? "en-GB" : undefined;
};

type Props = {
  details: Details;
  errors: Record<string, FieldCode>;
  onChange: (change: Partial<Details>) => void;
};

/** Every detail as a field, in three groups. */
export function DetailsFields({ details, errors, onChange }: Props) {
  const t = useTranslations("federation");
  return groups.map((group) => (
    <fieldset key={group.name} className="mt-8 border-hairline border-t pt-4">
      <legend className="float-left w-full font-semibold font-serif text-lg">{t(`group.${group.name}`)}</legend>
      <div className="grid clear-both gap-x-6 gap-y-4 pt-3 sm:grid-cols-2">
        {group.fields.map((field) => {
          const hint = withHint.includes(field) ? t(`hint.${field}`) : undefined;
          const error = errors[field] && t(`error.${errors[field]}`);
          return (
            <Field key={field} id={field} label={t(`field.${field}`)} hint={hint} error={error}>
              <input
                {...describedBy(field, { hint, error })}
                name={field}
                lang={languageOf(field)}
                value={details[field]}
                onChange={(event) => onChange({ [field]: event.target.value })}
                autoComplete="off"
                className={inputLook}
              />
            </Field>
          );
        })}
      </div>
      {group.name === "filing" && (
        <label className="mt-4 flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            name="governmentMeta"
            checked={details.governmentMeta}
            onChange={(event) => onChange({ governmentMeta: event.target.checked })}
            className="mt-1"
          />
          {t("field.governmentMeta")}
        </label>
      )}
    </fieldset>
  ));
}
