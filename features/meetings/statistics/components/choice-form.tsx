import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { type Quarter, quarterSlug } from "../../address";
import { seriesKinds } from "../../series/series";
import { type Choice, lengths } from "../choice";

type Props = {
  /** The address of the page without the language. */
  root: string;
  choice: Choice;
  /** The quarters that a span may end with, the latest first. */
  offered: Quarter[];
  /** The last quarter that is shown. */
  until: Quarter;
};

/** Which quarters are looked at and of which kind of meeting; the address holds it, so the form needs no script. */
export function ChoiceForm({ root, choice, offered, until }: Props) {
  const t = useTranslations("meetingStatistics");
  const kindOf = useTranslations("series");
  const locale = useLocale();
  const counts = [...new Set([...lengths, choice.quarters])].sort((a, b) => a - b);
  const ends = offered.some((one) => quarterSlug(one) === quarterSlug(until)) ? offered : [until, ...offered];
  const fields = [
    {
      name: "quarters",
      value: String(choice.quarters),
      options: counts.map((count) => ({ value: String(count), name: t("choice.count", { count }) })),
    },
    {
      name: "until",
      value: quarterSlug(until),
      options: ends.map((quarter) => ({
        value: quarterSlug(quarter),
        name: t("quarter", { year: String(quarter.year), quarter: quarter.quarter }),
      })),
    },
    {
      name: "kind",
      value: choice.kind ?? "",
      options: [
        { value: "", name: t("choice.any") },
        ...seriesKinds.map((kind) => ({ value: kind, name: kindOf(`kind.${kind}`) })),
      ],
    },
  ] as const;
  return (
    <search>
      <form
        action={`/${locale}${root}`}
        aria-label={t("choice.label")}
        className="no-print mt-4 flex flex-wrap items-end gap-3"
      >
        {fields.map(({ name, value, options }) => (
          <Field key={name} id={`choice-${name}`} label={t(`choice.${name}`)} className="grow basis-36 sm:max-w-52">
            <select id={`choice-${name}`} name={name} defaultValue={value} className={inputLook}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.name}
                </option>
              ))}
            </select>
          </Field>
        ))}
        {choice.rate && <input type="hidden" name="rate" value={choice.rate} />}
        <Button type="submit">{t("choice.show")}</Button>
      </form>
    </search>
  );
}
