"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageTag } from "@/i18n/routing";
import { type Body, body, pictureKeysOf, textOf } from "../body/document";
import type { Draft, ReportText } from "../draft";
import type { Writing, WrittenText } from "../writing";
import { BodyText } from "./body-text";
import type { UnitChoice } from "./unit-select";

type Props = {
  version: number;
  theirs: Draft;
  mine: Writing;
  units: UnitChoice[];
  themes: { id: number; name: string }[];
};

const languages = ["en", "zh"] as const;

const blank: ReportText = { title: "", summary: "", body: { type: "doc", content: [] } };

const contentOf = (document: Body) => [textOf(document), ...pictureKeysOf(document)].join("\n");

function plainBody(document: object): string {
  const parsed = body.safeParse(document);
  return parsed.success ? contentOf(parsed.data) : "";
}

/** What somebody else saved meanwhile, field by field; what is the same in both is not repeated. */
export function TheirText({ version, theirs, mine, units, themes }: Props) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const unit = units.find(({ id }) => id === theirs.sourceUnitId);
  const day = theirs.eventDate && format.dateTime(new Date(theirs.eventDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <section aria-label={t("race.theirs", { version })} className="min-w-0 border-warning border-s-2 ps-5">
      <h2 className="text-lg">{t("race.theirs", { version })}</h2>
      <dl className="mt-3 grid gap-3 text-sm">
        <Fact label={t("form.source")} same={mine.sourceUnitId === String(theirs.sourceUnitId)}>
          {unit?.name}
        </Fact>
        <Fact label={t("form.eventDate")} same={mine.eventDate === (theirs.eventDate ?? "")}>
          {day}
        </Fact>
        <Fact label={t("form.theme")} same={mine.themeId === String(theirs.themeId ?? "")}>
          {themes.find(({ id }) => id === theirs.themeId)?.name}
        </Fact>
        {languages.map((language) => (
          <Fact
            key={language}
            label={t(`form.${language}.note`)}
            same={mine.changeNote[language].trim() === theirs.changeNote[language]}
            lang={languageTag[language]}
          >
            {theirs.changeNote[language]}
          </Fact>
        ))}
        <TextFacts language="en" theirs={theirs.en} mine={mine.en} />
        <TextFacts language="zh" theirs={theirs.zh ?? blank} mine={mine.zh} />
      </dl>
    </section>
  );
}

function TextFacts({ language, theirs, mine }: { language: "en" | "zh"; theirs: ReportText; mine: WrittenText }) {
  const t = useTranslations("reports");
  const tag = languageTag[language];
  return (
    <>
      <Fact label={t(`form.${language}.title`)} same={mine.title.trim() === theirs.title} lang={tag}>
        {theirs.title}
      </Fact>
      <Fact label={t(`form.${language}.summary`)} same={mine.summary.trim() === theirs.summary} lang={tag}>
        {theirs.summary}
      </Fact>
      <Fact label={t(`form.${language}.body`)} same={plainBody(mine.body) === contentOf(theirs.body)}>
        {contentOf(theirs.body) && <BodyText document={theirs.body} tag={tag} />}
      </Fact>
    </>
  );
}

type FactProps = { label: string; same: boolean; lang?: string; children: ReactNode };

function Fact({ label, same, lang, children }: FactProps) {
  const t = useTranslations("reports");
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd lang={same ? undefined : lang} className={same ? "text-muted" : "text-ink"}>
        {same ? t("race.same") : children || t("race.none")}
      </dd>
    </div>
  );
}
