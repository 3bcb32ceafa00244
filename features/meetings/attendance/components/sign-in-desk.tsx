"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useRef, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import type { Counted } from "../counts";
import type { DeskPlace } from "../desk-place";
import { isOver } from "../presence";
import { findPlaces, placeMeant } from "../search";
import type { StepKind } from "../steps";
import type { Times } from "../times";
import { CameraScanner } from "./camera-scanner";
import { CountTable } from "./count-table";
import { DeskLine } from "./desk-line";
import { PlaceRow } from "./place-row";
import { type DeskUnit, useDesk } from "./use-desk";
import { WalkInForm } from "./walk-in-form";

type Props = {
  meetingId: number;
  account: { id: number; name: string };
  places: DeskPlace[];
  units: DeskUnit[];
  times: Times;
  status: string;
  vacant: readonly Counted[];
};

/** The table at the door: who is expected, found as one types or scans, and signed in, with or without a network. */
export function SignInDesk({ meetingId, account, places: first, units, times, status, vacant }: Props) {
  const t = useTranslations("presence");
  const hydrated = useHydrated();
  const { places, waiting, line, told, take } = useDesk({ meetingId, account, places: first, units });
  const [typed, setTyped] = useState("");
  const [only, setOnly] = useState(false);
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const over = isOver(status, [...places, ...vacant]);
  const unsent = new Set(waiting.map(({ place }) => place));
  const found = findPlaces(places, useDeferredValue(typed));
  const shown = found.filter((place) => !only || (!place.signedInAt && !place.absence));

  function act(place: DeskPlace, kind: StepKind, reason = "") {
    take({ kind, place, reason });
    setSaid(t(`done.${kind}`, { name: place.name }));
  }

  function meant(text: string) {
    const place = placeMeant(places, text);
    if (!place) return setSaid(t("noneMeant"));
    act(place, "sign_in");
    setTyped("");
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    meant(typed);
  }

  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0 max-w-4xl">
        <noscript>
          <p className="mb-4 border-caution border-s-4 ps-4">{t("needsScript")}</p>
        </noscript>
        <Field id="find" label={t("find")} hint={t("findHint")}>
          <input
            ref={field}
            id="find"
            type="search"
            aria-describedby="find-hint"
            autoComplete="off"
            spellCheck={false}
            disabled={!hydrated}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={press}
            className={`${inputLook} min-h-11 text-base`}
          />
        </Field>
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
          <label className="inline-flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={only}
              onChange={(event) => setOnly(event.target.checked)}
              className="accent-accent"
            />
            {t("onlyMissing")}
          </label>
          <CameraScanner onCode={meant} />
          <p className="text-sm tabular-nums xl:hidden">
            {t("cameOf", { came: places.filter(({ signedInAt }) => signedInAt).length, total: places.length })}
          </p>
          <DeskLine waiting={waiting.length} line={line} told={told} />
        </div>
        <p aria-live="polite" className="min-h-6 text-sm">
          {said}
        </p>
        <WalkInForm
          units={units}
          letIn={(walkIn) => {
            take({ kind: "walk_in", walkIn });
            setSaid(t("done.walk_in", { name: walkIn.name }));
          }}
        />
        <ul aria-label={t("list")} className="mt-2">
          {shown.map((place) => (
            <PlaceRow
              key={place.key ?? place.ref}
              place={place}
              times={times}
              over={over}
              isWaiting={unsent.has(place.ref) || (place.key !== null && unsent.has(place.key))}
              take={hydrated ? (kind, reason) => act(place, kind, reason) : null}
            />
          ))}
        </ul>
        {shown.length === 0 && <p className="mt-4 text-muted">{t(places.length === 0 ? "noPlaces" : "noneFound")}</p>}
        {typed !== "" && shown.length === 0 && (
          <Button look="quiet" onClick={() => setTyped("")}>
            {t("clear")}
          </Button>
        )}
      </div>
      <CountTable {...{ status, places, vacant, times }} />
    </div>
  );
}
