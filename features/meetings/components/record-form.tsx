"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useEffect, useReducer, useState, useTransition } from "react";
import { forgetText } from "@/components/form/kept-text";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { createMeetingAction, saveMeetingAction } from "../actions";
import type { SaveAnswer } from "../form/answer";
import type { Choices } from "../form/choices";
import { recordOf, type Sheet } from "../form/sheet";
import { formAfter, openForm } from "../form/state";
import { MovedList } from "../plan/components/moved-list";
import type { MovedStep } from "../plan/steps";
import { AgendaSection } from "./agenda-section";
import { AttendanceSection } from "./attendance-section";
import { ErrorSummary } from "./error-summary";
import { FormProvider } from "./form-context";
import { useKeptSheet } from "./kept-sheet";
import { LostRace } from "./lost-race";
import { MeetingSection } from "./meeting-section";
import { OutlookSection } from "./outlook-section";
import { PartnersSection } from "./partners-section";
import { RemarksSection } from "./remarks-section";
import { SaveBar } from "./save-bar";
import { TrainingSection } from "./training-section";
import { useUnsaved } from "./unsaved";

type Props = {
  /** What stands in the database, or what a new record begins with; `id` is null and `version` 0 for a new one. */
  meeting: { id: number | null; version: number; savedAt: string | null; sheet: Sheet };
  accountId: number | null;
  /** How many the sign-in counts: once it counts somebody, the head-count is set there. */
  signedIn?: number;
  choices: Choices;
  today: string;
};

async function send(id: number | null, sheet: Sheet, version: number): Promise<SaveAnswer> {
  const form = new FormData();
  form.set("record", JSON.stringify(recordOf(sheet)));
  form.set("startedFrom", String(version));
  form.set("meetingId", String(id));
  try {
    return await (id === null ? createMeetingAction(form) : saveMeetingAction(form));
  } catch {
    return { ok: false, reasons: ["unavailable"] };
  }
}

/** A meeting's record to be written. Nothing typed is lost: not by a refusal, a lost race, a reload or a lost line. */
export function RecordForm({ meeting, accountId, signedIn = 0, choices, today }: Props) {
  const t = useTranslations("meetings");
  const plan = useTranslations("plan");
  const locale = useLocale() as Locale;
  const router = useRouter();
  const [busy, startSaving] = useTransition();
  const [state, dispatch] = useReducer(formAfter, meeting, openForm);
  const unsaved = useKeptSheet(`meeting:${accountId}:${state.id ?? "new"}`, state, dispatch);
  const { setUnsaved } = useUnsaved();
  const [moved, setMoved] = useState<readonly MovedStep[]>([]);
  const { id, sheet, version, restoredFrom, ready, theirs } = state;

  useEffect(() => setUnsaved(unsaved), [unsaved, setUnsaved]);

  const save = useCallback(
    (from: number) => {
      if (busy) return;
      startSaving(async () => {
        const answer = await send(id, sheet, from);
        dispatch({ type: "answered", answer, sent: sheet });
        if (!answer.ok) return;
        setMoved(answer.moved ?? []);
        if (id !== null) return router.refresh();
        forgetText(`meeting:${accountId}:new`);
        router.replace(`/${locale}/dashboard/meetings/${answer.meetingId}`);
      });
    },
    [busy, id, sheet, router, locale, accountId],
  );
  const saveFromMine = useCallback(() => save(version), [save, version]);

  function keepMine() {
    if (!theirs) return;
    dispatch({ type: "keep_mine" });
    save(theirs.version);
  }

  return (
    <FormProvider value={{ state, dispatch, choices, today }}>
      <form
        noValidate
        aria-label={t("form")}
        onSubmit={(event) => {
          event.preventDefault();
          saveFromMine();
        }}
        className="[&_:is(input,select,textarea,button)]:scroll-my-24"
      >
        {restoredFrom && (
          <Notice kind="calm" className="mb-6">
            <p>{t("restored", { time: shortMoment(new Date(restoredFrom), locale) })}</p>
            <Button look="quiet" className="-ms-2 mt-1" onClick={() => dispatch({ type: "start_over" })}>
              {t("startOver")}
            </Button>
          </Notice>
        )}
        <ErrorSummary signIn={`/${locale}/sign-in`} />
        <LostRace busy={busy} onKeepMine={keepMine} />
        <fieldset disabled={!ready} className="contents">
          <MeetingSection />
          <PartnersSection />
          <AttendanceSection counted={{ meetingId: id, people: signedIn }} />
          <AgendaSection />
          <RemarksSection />
          <TrainingSection />
          <OutlookSection />
          {moved.length > 0 && (
            <Notice kind="done" className="mt-8" title={plan("movedCount", { count: moved.length })}>
              <MovedList moves={moved} />
            </Notice>
          )}
          <SaveBar unsaved={unsaved} busy={busy} savedAt={state.savedAt} today={today} onSave={saveFromMine} />
        </fieldset>
      </form>
    </FormProvider>
  );
}
