"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { useSaveKey } from "@/components/form/use-save-key";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saveReportAction } from "../actions";
import { tooLarge, unreached } from "../answer";
import type { Draft } from "../draft";
import { type Writing, writingOf, writingTyped } from "../writing";
import { KeptNotice } from "./kept-notice";
import { RaceNotice } from "./race-notice";
import { RefusalNotice } from "./refusal-notice";
import { noErrors, ReportFields } from "./report-fields";
import { SaveBar } from "./save-bar";
import { TheirText } from "./their-text";
import type { UnitChoice } from "./unit-select";
import { useUnsaved } from "./unsaved";
import { useWriting } from "./use-writing";

type Props = {
  place: string;
  report: { id: number; version: number; draft: Draft };
  /** Whether readers have seen it, so that they are to be told what has changed. */
  known: boolean;
  units: UnitChoice[];
  themes: { id: number; name: string }[];
};

/** The working text of a report. Of two who save the same version the later one keeps the text and sees the other's. */
export function EditReportForm({ place, report, known, units, themes }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const element = useRef<HTMLFormElement>(null);
  const { tell } = useUnsaved();
  const [aside, setAside] = useState<Writing | null>(null);
  const { answer, pending, form, clear } = useAnswer({
    action: saveReportAction,
    unreached,
    check: tooLarge,
    after: (given) => given.ok && text.markSaved(text.writing, given.version),
  });
  const refused = answer?.ok === false ? answer : null;
  const first = () => (refused ? writingTyped(refused.typed) : writingOf(report.draft));
  const startedFrom = refused ? Number(refused.typed.startedFrom) : report.version;
  const text = useWriting(place, first, startedFrom);
  useSaveKey(element);
  const hydrated = useHydrated();
  useEffect(() => {
    tell(text.unsaved);
    return () => tell(false);
  }, [tell, text.unsaved]);

  const race =
    refused?.theirs && refused.version !== undefined ? { theirs: refused.theirs, version: refused.version } : null;

  function takeTheirs(theirs: Draft, version: number) {
    setAside(text.writing);
    text.replace(writingOf(theirs), version);
    clear();
  }

  return (
    <form {...form} ref={element} noValidate aria-label={t("form.label")} data-race={race ? "" : undefined}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="startedFrom" value={text.from} />
      {text.restored && <KeptNotice discard={() => text.replace(writingOf(report.draft), report.version)} />}
      {aside && (
        <Notice kind="calm" className="mb-6 flex flex-wrap items-center justify-between gap-2">
          <p>{t("race.taken", { version: text.from })}</p>
          <Button
            look="quiet"
            onClick={() => {
              text.putBack(aside);
              setAside(null);
            }}
          >
            {t("race.putBack")}
          </Button>
        </Notice>
      )}
      <div className={race ? "grid gap-8 lg:grid-cols-2" : undefined}>
        <fieldset disabled={!hydrated} className="min-w-0 [&_*]:scroll-mb-28">
          <ReportFields
            writing={text.writing}
            edition={text.edition}
            errors={refused?.errors ?? noErrors}
            units={units}
            themes={themes}
            withNote={known}
            onChange={text.change}
          />
        </fieldset>
        {race && (
          <TheirText version={race.version} theirs={race.theirs} mine={text.writing} units={units} themes={themes} />
        )}
      </div>
      <SaveBar
        label={t("save.save")}
        pending={pending}
        ready={hydrated}
        unsaved={text.unsaved}
        version={text.from}
        savedAt={answer?.ok ? answer.at : null}
      >
        {race && <RaceNotice version={race.version} useTheirs={() => takeTheirs(race.theirs, race.version)} />}
        {refused && !race && (
          <RefusalNotice reasons={refused.reasons} errors={refused.errors} next={`/dashboard/reports/${report.id}`} />
        )}
      </SaveBar>
    </form>
  );
}
