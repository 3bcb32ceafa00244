"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useReducer, useRef, useTransition } from "react";
import { forgetText } from "@/components/form/kept-text";
import { useHydrated } from "@/components/form/use-hydrated";
import { useSaveKey } from "@/components/form/use-save-key";
import { Button } from "@/components/ui/button";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { createEventAction, saveEventAction } from "../actions";
import type { SaveAnswer } from "../form/answer";
import { recordOf, type Sheet } from "../form/sheet";
import { formAfter, isUnsaved, openForm } from "../form/state";
import { EventFormProvider } from "./desk-field";
import { type EventChoices, EventFields } from "./event-fields";
import { EventRace } from "./event-race";
import { EventRefusal } from "./event-refusal";
import { EventSteps, type EventStepsProps } from "./event-steps";
import { KeptEvent } from "./kept-event";

type Props = {
  /** What stands in the database, or what a new event begins with; `id` is null and `version` 0 for a new one. */
  event: { id: number | null; version: number; savedAt: string | null; sheet: Sheet };
  accountId: number | null;
  /** Lets a form that is sent twice make one event. */
  formKey: string;
  choices: EventChoices;
  mayWrite: boolean;
  /** Publishing and calling off; none for an event that is not begun yet, or for someone who only reads. */
  steps: Omit<EventStepsProps, "unsaved" | "version"> | null;
};

/** An event to be written. Nothing typed is lost: not by a refusal, a lost race, a reload or a lost line. */
export function EventForm({ event, accountId, formKey, choices, mayWrite, steps }: Props) {
  const t = useTranslations("eventDesk");
  const locale = useLocale() as Locale;
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const hydrated = useHydrated();
  const [busy, startSaving] = useTransition();
  const [state, dispatch] = useReducer(formAfter, event, openForm);
  const { id, sheet, base, savedAt, theirs } = state;
  const unsaved = isUnsaved(state);
  const place = `event:${accountId}:${event.id ?? "new"}`;
  useSaveKey(element);

  async function send(version: number): Promise<SaveAnswer> {
    const form = new FormData();
    form.set("record", JSON.stringify(recordOf(sheet)));
    form.set("key", formKey);
    form.set("eventId", String(id));
    form.set("startedFrom", String(version));
    const action = id === null ? createEventAction : saveEventAction;
    return action(form).catch(() => ({ ok: false, reasons: ["unreachable"] }) as const);
  }

  function save(version: number) {
    if (busy || !mayWrite) return;
    startSaving(async () => {
      const answer = await send(version);
      dispatch({ type: "answered", answer, sent: sheet });
      if (!answer.ok) return;
      forgetText(place);
      if (id === null) router.replace(`/${locale}/dashboard/events/${answer.eventId}?done=create`);
      else router.refresh();
    });
  }

  function keepMine() {
    if (!theirs) return;
    dispatch({ type: "keep_mine" });
    save(theirs.version);
  }

  function standing(): string {
    if (busy) return t("save.busy");
    if (unsaved) return t("save.unsaved");
    return savedAt ? t("save.saved", { time: shortMoment(new Date(savedAt), locale) }) : "";
  }

  return (
    <EventFormProvider value={{ state, dispatch }}>
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <form
          ref={element}
          noValidate
          aria-label={t("form")}
          onSubmit={(submit) => {
            submit.preventDefault();
            save(base.version);
          }}
          className="min-w-0 max-w-5xl [&_:is(input,select,textarea,button)]:scroll-my-24"
        >
          {mayWrite && <KeptEvent place={place} unsaved={unsaved} />}
          <EventRefusal />
          {theirs && (
            <EventRace busy={busy} onKeepMine={keepMine} onUseTheirs={() => dispatch({ type: "use_theirs" })} />
          )}
          <fieldset disabled={!hydrated || !mayWrite} className="contents">
            <EventFields choices={choices} />
            {mayWrite && (
              <div className="sticky bottom-0 z-1 mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-t bg-paper py-3">
                <Button type="submit" look="primary" disabled={busy}>
                  {t(id === null ? "save.create" : "save.save")}
                </Button>
                <p role="status" className="text-muted text-sm tabular-nums">
                  {standing()}
                </p>
              </div>
            )}
          </fieldset>
        </form>
        {steps && <EventSteps {...steps} version={base.version} unsaved={unsaved} />}
      </div>
    </EventFormProvider>
  );
}
