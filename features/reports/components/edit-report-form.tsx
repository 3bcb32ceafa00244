"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { useSaveKey } from "@/components/form/use-save-key";
import type { ShownThread } from "../comments/components/one-thread";
import type { Named } from "../comments/mentions";
import type { Draft, FieldName } from "../draft";
import { originOf } from "../facts/components/origin";
import { useShownAgainst } from "../facts/components/use-telling";
import type { FactsGiven } from "../facts/given";
import { type Language, languages } from "../language";
import { PenNotice } from "../presence/components/pen-notice";
import { PresenceBar } from "../presence/components/presence-bar";
import { usePresence } from "../presence/components/use-presence";
import { type TranslationGiven, TranslationLine } from "../translation/components/translation-line";
import type { Writing } from "../writing";
import { BesideText, type Office } from "./beside-text";
import { KeptNotice } from "./kept-notice";
import { RaceMerge } from "./race-merge";
import { ReportFields } from "./report-fields";
import { SavingBar } from "./saving-bar";
import { SignInAgain } from "./sign-in-again";
import type { UnitChoice } from "./unit-select";
import { useUnsaved } from "./unsaved";
import { useAutosave } from "./use-autosave";
import { useEditors } from "./use-editors";

type Props = {
  place: string;
  accountId: number;
  report: { id: number; version: number; revision: number; draft: Draft };
  /** What may be written as things stand; the rest is read. */
  open: { facts: boolean } & Record<Language, boolean>;
  /** Whether readers have seen it, so that they are to be told what has changed. */
  known: boolean;
  units: UnitChoice[];
  themes: { id: number; name: string }[];
  office: Office;
  threads: readonly ShownThread[];
  staff: readonly Named[];
  translation: TranslationGiven;
  /** The record it was made from, if it was made from one, and in which languages facts of it wait for a decision. */
  facts: { given: FactsGiven; unsettled: Record<Language, boolean> } | null;
  /** Captions for its pictures as the record tells them. */
  captions: Record<Language, readonly string[]>;
};

/** The working text of a report: it saves itself, and whoever writes in the same place is not lost but asked. */
export function EditReportForm(props: Props) {
  const { place, accountId, report, open, known, units, themes, office, threads, staff, translation, facts, captions } =
    props;
  const t = useTranslations("reports");
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const { tell } = useUnsaved();
  const text = useAutosave({ place, accountId, report, onVersion: () => router.refresh() });
  const presence = usePresence(report.id, accountId);
  const hydrated = useHydrated();
  const editors = useEditors();
  const against = useShownAgainst(facts?.given ?? null);
  const [shown, setShown] = useState<Language>(translation.sourceLanguage);
  useSaveKey(element);
  const { unsaved, writing } = text;
  useEffect(() => {
    tell(unsaved);
    return () => tell(false);
  }, [tell, unsaved]);

  function change(part: Partial<Writing>) {
    const written = languages.find((language) => part[language] !== undefined);
    if (written) presence.write(written);
    text.saver.change(part);
  }

  function keep(event: FormEvent) {
    event.preventDefault();
    void text.saver.keep();
  }

  const isOpen = (language: Language) => open[language] && !text.race && presence.holder(language) === null;

  function nameOf(field: FieldName, value: unknown): string {
    if (field === "sourceUnitId") return units.find(({ id }) => id === value)?.name ?? "";
    if (field === "themeId") return themes.find(({ id }) => id === value)?.name ?? "";
    if (field === "change") return t(`form.${value === "major" ? "major" : "minor"}`);
    return typeof value === "string" ? value : "";
  }

  const locked = (language: Language) => {
    const holder = presence.holder(language);
    if (!holder) return null;
    const lost = presence.lost?.language === language;
    return (
      <PenNotice language={language} name={holder.name} lost={lost} takeOver={() => presence.takeOver(language)} />
    );
  };

  return (
    <>
      <form
        ref={element}
        onSubmit={keep}
        noValidate
        aria-label={t("form.label")}
        data-race={text.race ? "" : undefined}
      >
        <PresenceBar others={presence.others} />
        {text.restored && <KeptNotice discard={text.saver.letGo} />}
        {text.race && (
          <RaceMerge race={text.race} mine={writing} own={text.own} name={nameOf} decide={text.saver.decide} />
        )}
        <fieldset disabled={!hydrated || text.race !== null} className="min-w-0 [&_*]:scroll-mb-28">
          <ReportFields
            writing={writing}
            edition={text.edition}
            errors={text.errors}
            units={units}
            themes={themes}
            withNote={known}
            open={open}
            locked={locked}
            shown={{ language: shown, show: setShown }}
            onEditor={editors.hold}
            record={facts && against && { origin: originOf(facts.given.meetingId), shown: against }}
            captions={captions}
            above={(language) => (
              <TranslationLine {...translation} language={language} reportId={report.id} writing={writing} />
            )}
            onChange={change}
          />
        </fieldset>
        <SavingBar saving={text.saving} version={text.version} ready={hydrated && !text.race} goOn={text.saver.goOn} />
      </form>
      <SignInAgain open={text.saving.state === "signed_out"} done={() => void text.saver.goOn()} />
      <BesideText
        reportId={report.id}
        place={place}
        writing={writing}
        editors={editors}
        language={shown}
        show={setShown}
        change={change}
        office={office}
        threads={threads}
        staff={staff}
        me={{ accountId, mayAccept: true }}
        facts={
          facts &&
          against && {
            ...facts,
            shown: against,
            open: { en: isOpen("en"), zh: isOpen("zh") },
            saved: !unsaved && text.saving.state === "saved",
          }
        }
      />
    </>
  );
}
