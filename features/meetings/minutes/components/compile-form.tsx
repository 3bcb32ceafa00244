"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import { useUnsaved } from "../../components/unsaved";
import { compileAction } from "../actions";
import type { Change } from "../recompile";
import type { Refusal as Code } from "../workflow";
import { ChangeList } from "./change-list";
import { Refusal } from "./refusal";

type Props = {
  meetingId: number;
  /** 0 where there are no minutes yet. */
  version: number;
  refusals: readonly Code[];
  /** What the record says otherwise by now. */
  changes: Change[];
};

/** Makes the minutes from the record, or brings them up to it: what that would change is shown before. */
export function CompileForm({ meetingId, version, refusals, changes }: Props) {
  const t = useTranslations("minutes");
  const locale = useLocale();
  const { unsaved } = useUnsaved();
  const { answer, pending, form } = useAnswer({ action: compileAction, unreached: notReached });
  const isFirst = version === 0;
  const words = [...refusals.map((code) => t(`reason.${code}`)), ...(unsaved ? [t("saveFirst")] : [])];
  if (!isFirst && changes.length === 0) return null;
  return (
    <form {...form} className="mb-8 grid gap-3 border-hairline border-y py-4 text-sm">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="version" value={version} />
      <h2 className="font-sans font-semibold text-base">{t(isFirst ? "compile.first" : "compile.changed")}</h2>
      <p className="max-w-prose text-muted">{t(isFirst ? "compile.firstHint" : "compile.changedHint")}</p>
      <Refusal answer={answer} />
      {changes.length > 0 && <ChangeList changes={changes} mayTake />}
      <Button
        type="submit"
        look={isFirst ? "primary" : "plain"}
        disabled={pending || words.length > 0}
        className="justify-self-start"
      >
        {t(isFirst ? "step.compile" : "step.recompile")}
      </Button>
      {words.map((word) => (
        <p key={word} className="text-muted">
          {word}
        </p>
      ))}
    </form>
  );
}
