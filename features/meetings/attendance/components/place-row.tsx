"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import type { Locale } from "@/i18n/routing";
import type { DeskPlace } from "../desk-place";
import { presenceOf } from "../presence";
import type { StepKind } from "../steps";
import { clockTime, type Times } from "../times";

type Take = (kind: StepKind, reason?: string) => void;
type Props = { place: DeskPlace; times: Times; over: boolean; isWaiting: boolean; take: Take | null };

const undoOf = (place: DeskPlace): StepKind | null => {
  if (place.leftAt) return "undo_leave";
  if (place.signedInAt) return "undo_sign_in";
  return place.absence ? "undo_absence" : null;
};

function Excuse({ place, take, close }: { place: DeskPlace; take: Take; close: () => void }) {
  const t = useTranslations("presence");
  const [reason, setReason] = useState("");
  function excuse() {
    take("excuse", reason.trim());
    close();
  }
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2 sm:col-span-2">
      <label className="min-w-0 grow text-sm">
        <span className="mb-1 block">{t("reasonOf", { name: place.name })}</span>
        <input
          className={inputLook}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Button onClick={excuse}>{t("do.excuse")}</Button>
      <Button look="quiet" onClick={close}>
        {t("never")}
      </Button>
    </div>
  );
}

/** One place of the list: who, how she stands since when, and what can be done about it. */
export function PlaceRow({ place, times, over, isWaiting, take }: Props) {
  const t = useTranslations("presence");
  const locale = useLocale() as Locale;
  const [isExcusing, setExcusing] = useState(false);
  const { name, signedInAt, signedInBy, leftAt } = place;
  const presence = presenceOf(place, times, over);
  const isUndecided = presenceOf(place, times, false) === "expected";
  const undo = undoOf(place);
  const facts = [place.unit?.[locale], place.role && (place.role[locale] || place.role.en), place.post].filter(Boolean);
  const act = (kind: StepKind, look?: "primary" | "quiet") => (
    <Button look={look} aria-label={t("doFor", { deed: t(`do.${kind}`), name })} onClick={() => take?.(kind)}>
      {t(`do.${kind}`)}
    </Button>
  );
  return (
    <li className="grid gap-x-6 gap-y-1 border-hairline border-b py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-medium">{name}</span>
          {place.origin !== "invited" && <span className="text-muted text-sm">{t(`origin.${place.origin}`)}</span>}
          {place.substitute && <span className="text-muted text-sm">{t("substitute")}</span>}
          {place.code && <span className="text-muted text-xs tabular-nums">{place.code}</span>}
        </p>
        {facts.length > 0 && <p className="break-words text-muted text-sm">{facts.join(t("stop"))}</p>}
        <p className="text-sm tabular-nums">
          <span
            className={presence === "signed_in" ? "text-done" : presence === "expected" ? "text-muted" : "text-caution"}
          >
            {t(`is.${presence}`)}
          </span>
          {signedInAt &&
            t("since", { time: clockTime(signedInAt), by: signedInBy ?? "", self: signedInBy ? "no" : "yes" })}
          {leftAt && t("left", { time: clockTime(leftAt) })}
          {presence === "excused" && place.reason && t("because", { reason: place.reason })}
          {isWaiting && <span className="text-caution">{t("notSent")}</span>}
        </p>
      </div>
      {take && (
        <div className="flex flex-wrap items-center gap-2">
          {!signedInAt && act("sign_in")}
          {signedInAt && !leftAt && act("leave")}
          {isUndecided && (
            <>
              <Button
                look="quiet"
                aria-expanded={isExcusing}
                aria-label={t("doFor", { deed: t("do.excuse"), name })}
                onClick={() => setExcusing(!isExcusing)}
              >
                {t("do.excuse")}
              </Button>
              {act("absent", "quiet")}
            </>
          )}
          {undo && act(undo, "quiet")}
        </div>
      )}
      {take && isExcusing && isUndecided && <Excuse place={place} take={take} close={() => setExcusing(false)} />}
    </li>
  );
}
