"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { differences, type Sheet } from "../form/sheet";
import { useEventForm } from "./desk-field";

type Props = { busy: boolean; onKeepMine: () => void; onUseTheirs: () => void };

function saidAt(sheet: Sheet, path: string): string {
  if (path !== "agenda") return (sheet.texts[path] ?? "").trim();
  return sheet.agenda.map(({ time, en, zh }) => [time, en, zh].filter(Boolean).join(" · ")).join("\n");
}

/** Somebody else saved first: what they wrote otherwise, and the two ways to go on. */
export function EventRace({ busy, onKeepMine, onUseTheirs }: Props) {
  const t = useTranslations("eventDesk");
  const { state } = useEventForm();
  const place = useRef<HTMLElement>(null);
  const { theirs, sheet } = state;

  useEffect(() => {
    if (theirs) place.current?.focus();
  }, [theirs]);

  if (!theirs) return null;
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-labelledby="race"
      className="mb-6 border-2 border-warning px-4 py-3 text-sm"
    >
      <h2 id="race" className="font-sans text-base">
        {t("race.title")}
      </h2>
      <p className="mt-1">{t("race.text")}</p>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
        {differences(sheet, theirs.sheet).map((path) => (
          <li key={path} className="py-2">
            <p className="font-medium">{t(path === "agenda" ? "part.agenda" : `field.${path}`)}</p>
            <dl className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
              <div>
                <dt className="text-muted">{t("race.mine")}</dt>
                <dd className="whitespace-pre-line break-words">{saidAt(sheet, path) || t("race.nothing")}</dd>
              </div>
              <div>
                <dt className="text-muted">{t("race.theirs")}</dt>
                <dd className="whitespace-pre-line break-words">{saidAt(theirs.sheet, path) || t("race.nothing")}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button disabled={busy} onClick={onKeepMine}>
          {t("race.keepMine")}
        </Button>
        <Button disabled={busy} onClick={onUseTheirs}>
          {t("race.useTheirs")}
        </Button>
      </div>
    </section>
  );
}
