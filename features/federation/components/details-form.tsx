"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { useSaveKey } from "@/components/form/use-save-key";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saveDetailsAction } from "../actions";
import type { SaveAnswer } from "../answer";
import { type Details, mergeDetails } from "../details";
import { DetailsFields } from "./details-fields";
import { RaceNotice } from "./race-notice";

type Props = { saved: Details; version: number };

const unreached: SaveAnswer = { ok: false, reasons: ["unreachable"], errors: {} };

/** What the site says about its federation, to be changed. `from` is the version that what is typed started from. */
export function DetailsForm({ saved, version }: Props) {
  const t = useTranslations("federation");
  const format = useFormatter();
  const locale = useLocale();
  const element = useRef<HTMLFormElement>(null);
  const [base, setBase] = useState({ details: saved, version });
  const [mine, setMine] = useState(saved);
  const { answer, pending, form, clear } = useAnswer({
    action: saveDetailsAction,
    unreached,
    after: (given) => given.ok && setBase({ details: mine, version: given.version }),
  });
  useSaveKey(element);
  const hydrated = useHydrated();
  const refused = answer?.ok === false ? answer : null;
  const theirs = refused?.theirs;
  const unsaved = JSON.stringify(mine) !== JSON.stringify(base.details);

  function settle(settled: Details) {
    if (theirs) setBase(theirs);
    setMine(settled);
    clear();
  }

  function stand(): string {
    if (pending) return t("saving");
    if (unsaved) return t("unsaved");
    if (!answer?.ok) return "";
    return t("saved", { time: format.dateTime(answer.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }) });
  }

  return (
    <form {...form} ref={element} noValidate aria-label={t("title")} className="max-w-4xl">
      <input type="hidden" name="startedFrom" value={base.version} />
      <fieldset disabled={!hydrated} className="[&_*]:scroll-mb-28">
        <DetailsFields
          details={mine}
          errors={refused?.errors ?? {}}
          onChange={(change) => setMine((before) => ({ ...before, ...change }))}
        />
      </fieldset>
      <div className="sticky bottom-0 z-1 mt-6 grid gap-3 border-hairline border-t bg-paper py-3">
        {refused && theirs && (
          <RaceNotice
            mine={mine}
            theirs={theirs.details}
            version={theirs.version}
            onMerge={() => settle(mergeDetails(base.details, mine, theirs.details))}
            onUseTheirs={() => settle(theirs.details)}
          />
        )}
        {refused && !theirs && (
          <Notice kind="warning" title={t("notSaved")}>
            {refused.reasons.map((reason) => (
              <p key={reason}>{t(`reason.${reason}`)}</p>
            ))}
            {refused.reasons.includes("signed_out") && (
              <a href={`/${locale}/sign-in?next=/${locale}/dashboard/federation`} target="_blank" rel="noreferrer">
                {t("signIn")}
              </a>
            )}
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" look="primary" disabled={pending || !hydrated} focusableWhenDisabled={pending}>
            {t("save")}
          </Button>
          <p role="status" className="text-muted text-sm tabular-nums">
            {stand()}
          </p>
        </div>
      </div>
    </form>
  );
}
