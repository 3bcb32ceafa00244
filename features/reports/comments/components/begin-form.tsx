"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { type Locale, languageTag } from "@/i18n/routing";
import { beginThreadAction, type CommentAnswer } from "../actions";
import type { Named } from "../mentions";
import { newId } from "../new-id";
import { longest, type ThreadField } from "../thread";
import { MentionField } from "./mention-field";
import { Refusals } from "./refusals";

export type Selected = { language: Locale; field: ThreadField; quote: string };

type Props = {
  reportId: number;
  selection: Selected;
  staff: readonly Named[];
  onBegin: (threadId: string) => void;
};

const newIds = () => ({ threadId: newId(), commentId: newId() });

/** Begins a thread about the passage that is selected: a comment, or other words for it. */
export function BeginForm({ reportId, selection, staff, onBegin }: Props) {
  const t = useTranslations("comments");
  const id = useId();
  const [ids, setIds] = useState(newIds);
  const [suggests, setSuggests] = useState(false);
  const { answer, pending, form } = useAnswer<CommentAnswer>({
    action: beginThreadAction,
    unreached: notReached,
    after: (given) => {
      if (!given?.ok) return;
      onBegin(ids.threadId);
      setIds(newIds());
    },
  });
  const errors = answer && !answer.ok ? answer.errors : {};
  const wrong = (name: "words" | "suggested") =>
    errors[name] && t(`error.${errors[name] === "missing" ? "missing" : "too_long"}`, { count: longest[name] });
  const suggestion = { hint: t("suggestedHint"), error: wrong("suggested") };
  return (
    <form
      {...form}
      key={ids.threadId}
      noValidate
      aria-label={t("begin")}
      className="grid gap-2 border-hairline border-b pb-4"
    >
      {Object.entries({ ...ids, ...selection, reportId, kind: suggests ? "suggestion" : "comment" }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <p className="font-medium text-sm">{t("begin")}</p>
      <blockquote lang={languageTag[selection.language]} className="line-clamp-4 border-accent border-s-2 ps-3 text-sm">
        {selection.quote}
      </blockquote>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={suggests}
          onChange={(event) => setSuggests(event.target.checked)}
          className="accent-accent"
        />
        {t("suggestion")}
      </label>
      {suggests && (
        <Field id={id} label={t("suggested")} {...suggestion}>
          <textarea
            {...describedBy(id, suggestion)}
            name="suggested"
            rows={2}
            maxLength={longest.suggested}
            defaultValue={selection.quote}
            lang={languageTag[selection.language]}
            className={inputLook}
          />
        </Field>
      )}
      <MentionField label={t("words")} name="words" staff={staff} error={wrong("words")} />
      {Object.keys(errors).length === 0 && <Refusals answer={answer} />}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {pending ? t("sending") : t(suggests ? "sendSuggestion" : "send")}
      </Button>
    </form>
  );
}
