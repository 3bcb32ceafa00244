"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { differing } from "../merge";
import type { NoteText } from "../note";
import type { SavedNote } from "./use-note";

type Props = { mine: NoteText; theirs: SavedNote; settle: (way: "mine" | "theirs" | "both") => void };

/** Somebody else saved this note meanwhile: both texts side by side, and the three ways to go on. */
export function NoteRace({ mine, theirs, settle }: Props) {
  const t = useTranslations("meetingNotes");
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!place.current?.parentElement?.contains(document.activeElement)) return;
    place.current.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <section
      ref={place}
      aria-label={t("race.title")}
      role="alert"
      className="mb-3 border-2 border-warning px-4 py-3 text-sm"
    >
      <p className="font-medium">
        {t("race.told", { name: theirs.writtenBy ?? "", known: theirs.writtenBy ? "yes" : "no" })}
      </p>
      {differing(mine, theirs.text).map((field) => (
        <div key={field} className="mt-2">
          <p className="text-muted">{t(`field.${field}`)}</p>
          <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {(["mine", "theirs"] as const).map((side) => {
              const words = (side === "mine" ? mine : theirs.text)[field];
              return (
                <div key={side} className="min-w-0">
                  <dt className="font-medium">{t(`race.${side}`)}</dt>
                  <dd className="whitespace-pre-wrap break-words">{words || t("race.nothing")}</dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
      <div className="mt-3 flex flex-wrap gap-2">
        {(["both", "mine", "theirs"] as const).map((way) => (
          <Button key={way} look={way === "both" ? "primary" : "plain"} onClick={() => settle(way)}>
            {t(`race.take.${way}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
