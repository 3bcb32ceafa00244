"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import { useUnsaved } from "../../components/unsaved";
import { saveMinutesAction } from "../actions";
import { type MinutesDocument, titleKey } from "../document";
import { EditedPart } from "./edited-part";
import { Refusal } from "./refusal";

type Props = { meetingId: number; version: number; document: MinutesDocument };

/** The text of the minutes, part by part in both languages. Whoever is late sees the other's words and loses none. */
export function EditForm({ meetingId, version, document }: Props) {
  const t = useTranslations("minutes");
  const locale = useLocale() as Locale;
  const { unsaved, setUnsaved } = useUnsaved();
  const { answer, pending, form } = useAnswer({
    action: saveMinutesAction,
    unreached: notReached,
    after: (given) => given?.ok && setUnsaved(false),
  });
  const refused = answer && !answer.ok ? answer : null;
  const parts = [{ key: titleKey, heading: { en: "", zh: "" }, text: document.title }, ...document.sections];
  const theirs = (key: string) =>
    key === titleKey ? refused?.theirs?.title : refused?.theirs?.sections.find((one) => one.key === key)?.text;

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  return (
    <form {...form} aria-label={t("edit.label")} onInput={() => setUnsaved(true)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <Refusal answer={answer} />
      <div key={version} className="grid gap-8">
        {parts.map(({ key, heading, text }) => (
          <EditedPart
            key={key}
            part={{ key, name: key === titleKey ? t("edit.title") : heading[locale], heading, text }}
            typed={refused?.typed}
            errors={refused?.errors}
            theirs={theirs(key)}
          />
        ))}
      </div>
      <div className="sticky bottom-0 z-[1] mt-8 flex flex-wrap items-center gap-4 border-hairline border-t bg-paper py-3">
        <Button type="submit" disabled={pending}>
          {t("edit.save")}
        </Button>
        <p role="status" className="text-muted text-sm">
          {pending ? t("edit.saving") : unsaved ? t("edit.unsaved") : answer?.ok ? t("edit.saved") : ""}
        </p>
      </div>
    </form>
  );
}
