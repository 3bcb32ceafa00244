"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { languageTag } from "@/i18n/routing";
import { type FieldName, languageOf } from "../draft";
import { fieldLabels } from "../field-labels";
import type { Language } from "../language";
import { rawFieldsOf, type Writing, withFields } from "../writing";
import type { Race } from "./autosaver";
import { BodyText } from "./body-text";

type Choice = "mine" | "theirs" | "both";

type Props = {
  race: Race;
  mine: Writing;
  /** The fields in which mine is other than what it started from. */
  own: readonly FieldName[];
  name: (field: FieldName, value: unknown) => string;
  decide: (merged: Writing) => void;
};

const isBody = (field: FieldName) => field.endsWith(".body");

function joined(mine: object, theirs: object): object {
  const blocks = (document: object) => (document as { content?: object[] }).content ?? [];
  return { type: "doc", content: [...blocks(theirs), ...blocks(mine)] };
}

function merged(
  race: Race,
  mine: Writing,
  own: readonly FieldName[],
  choices: Partial<Record<FieldName, Choice>>,
): Writing {
  const kept = own.filter((field) => choices[field] !== "theirs");
  const text = withFields(race.theirs, mine, kept);
  const inBoth = (language: Language) =>
    choices[`${language}.body`] === "both"
      ? { ...text[language], body: joined(mine[language].body, race.theirs[language].body) }
      : text[language];
  return { ...text, en: inBoth("en"), zh: inBoth("zh") };
}

/** Two people wrote in the same field: both texts side by side, and what is to be kept of them. */
export function RaceMerge({ race, mine, own, name, decide }: Props) {
  const t = useTranslations("reports.race");
  const labels = useTranslations("reports");
  const [choices, setChoices] = useState<Partial<Record<FieldName, Choice>>>({});
  const [ours, theirs] = [rawFieldsOf(mine), rawFieldsOf(race.theirs)];
  return (
    <Notice kind="warning" title={t("title")} className="mb-6">
      <p>{t("explain")}</p>
      {race.conflicts.map((field) => (
        <fieldset key={field} className="mt-4 border-hairline border-t pt-3">
          <legend className="float-left mb-2 w-full font-semibold">{labels(fieldLabels[field])}</legend>
          <div className="clear-both grid gap-4 lg:grid-cols-2">
            {(["mine", "theirs"] as const).map((side) => (
              <div key={side} className="min-w-0">
                <Option field={field} choice={side} chosen={choices[field] ?? "mine"} choose={setChoices} />
                <Value field={field} value={(side === "mine" ? ours : theirs)[field]} name={name} />
              </div>
            ))}
          </div>
          {isBody(field) && (
            <Option field={field} choice="both" chosen={choices[field] ?? "mine"} choose={setChoices} />
          )}
        </fieldset>
      ))}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => decide(merged(race, mine, own, choices))}>
          {t("decide")}
        </Button>
      </div>
    </Notice>
  );
}

type OptionProps = {
  field: FieldName;
  choice: Choice;
  chosen: Choice;
  choose: (change: (before: Partial<Record<FieldName, Choice>>) => Partial<Record<FieldName, Choice>>) => void;
};

function Option({ field, choice, chosen, choose }: OptionProps) {
  const t = useTranslations("reports.race");
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="radio"
        className="accent-accent"
        name={`race.${field}`}
        checked={chosen === choice}
        onChange={() => choose((before) => ({ ...before, [field]: choice }))}
      />
      {t(`choice.${choice}`)}
    </label>
  );
}

function Value({ field, value, name }: { field: FieldName; value: unknown; name: Props["name"] }) {
  const t = useTranslations("reports.race");
  const language = languageOf(field);
  const tag = language ? languageTag[language] : undefined;
  if (isBody(field))
    return <BodyText document={value as object} tag={tag ?? "en"} className="border-hairline border-s ps-3" />;
  const words = name(field, value);
  return (
    <p lang={words ? tag : undefined} className="border-hairline border-s ps-3">
      {words || t("none")}
    </p>
  );
}
