"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { kinds } from "../event";
import { AgendaLines } from "./agenda-lines";
import { DeskChoice, DeskInput, DeskTick, DeskWords, useEventForm } from "./desk-field";

type Named = { id: number; name: string };

/** What an event may name, in the language of the page. */
export type EventChoices = { units: Named[]; districts: Named[]; themes: Named[] };

const optionsOf = (rows: Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

/** Everything that is written about an event, in both languages. */
export function EventFields({ choices }: { choices: EventChoices }) {
  const t = useTranslations("eventDesk");
  const { state } = useEventForm();
  const isOpen = state.sheet.texts["registration.open"] === "on";
  return (
    <>
      <Part title={t("part.what")} intro={t("intro.what")}>
        <DeskWords path="title" />
        <DeskWords path="summary" rows={2} />
        <DeskWords path="description" rows={4} />
        <p className="-mt-2 text-muted text-sm">{t("hint.description")}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          <DeskChoice path="kind" options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
          <DeskChoice path="themeId" none={t("noTheme")} options={optionsOf(choices.themes)} />
        </div>
      </Part>
      <Part title={t("part.when")} intro={t("intro.when")}>
        <div className="grid gap-4 sm:grid-cols-3">
          <DeskInput path="starts" type="datetime-local" required />
          <DeskInput path="ends" type="datetime-local" required />
        </div>
        <DeskWords path="place" />
        <div className="grid gap-4 sm:grid-cols-2">
          <DeskChoice path="hostUnitId" none={t("choose")} options={optionsOf(choices.units)} />
          <DeskChoice path="districtId" none={t("wholeCity")} options={optionsOf(choices.districts)} />
        </div>
      </Part>
      <Part title={t("part.agenda")} intro={t("intro.agenda")}>
        <AgendaLines />
      </Part>
      <Part title={t("part.registration")} intro={t("intro.registration")}>
        <DeskTick path="registration.open" />
        {isOpen && (
          <>
            <div className="grid items-start gap-4 sm:grid-cols-3">
              <DeskInput path="registration.capacity" inputMode="numeric" hint={t("hint.capacity")} />
              <DeskInput path="registration.closes" type="datetime-local" hint={t("hint.closes")} />
            </div>
            <DeskTick path="registration.waitingList" />
          </>
        )}
      </Part>
    </>
  );
}

function Part({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <section className="mt-10 first-of-type:mt-0">
      <h2 className="border-ink border-b pb-1 text-lg">{title}</h2>
      <p className="measure mt-2 text-muted text-sm">{intro}</p>
      <div className="mt-4 grid gap-4">{children}</div>
    </section>
  );
}
