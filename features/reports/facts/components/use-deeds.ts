"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { body } from "../../body/document";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import type { WrittenText } from "../../writing";
import { putBack, unbound } from "../altered";
import type { FactsGiven } from "../given";
import { takenOut, takenOver } from "../take-over";
import { plainValue } from "../told";
import type { WritingWays } from "./ways";

type Done = { language: Language; before: WrittenText; after: WrittenText; said: string };

type Options = {
  writing: Record<Language, WrittenText>;
  write: (language: Language, text: WrittenText) => void;
  given: FactsGiven;
  /** Told when something was done. */
  onDone: () => void;
};

/** What can be done about the facts of a text that is being written; the last deed can be undone until the text goes on. */
export function useDeeds({ writing, write, given, onDone }: Options) {
  const t = useTranslations("reports.facts.done");
  const [last, setLast] = useState<Done | null>(null);
  const { facts, compositions } = given;

  function change(language: Language, said: string, make: (text: ReportText) => ReportText): void {
    const before = writing[language];
    const parsed = body.safeParse(before.body);
    if (!parsed.success) return;
    const { title, summary, body: changed } = make({ ...before, body: parsed.data });
    const after = { title, summary, body: changed };
    write(language, after);
    setLast({ language, before, after, said });
    onDone();
  }

  const factOf = (field: string) => facts.find((one) => one.field === field);

  const ways: WritingWays = {
    takeOver(language, waiting) {
      const value = plainValue(waiting.field, waiting.recorded, { facts, language });
      const said = waiting.recorded === "" ? t("takeOut") : t("takeOver", { value });
      change(language, said, (text) => takenOver(text, waiting, given, language));
    },
    takeOut(language, waiting) {
      change(language, t("takeOut"), (text) => takenOut(text, waiting, compositions[language], language));
    },
    putBack(language, token) {
      const fact = factOf(token.field);
      if (!fact) return;
      const value = plainValue(token.field, token.seen, { facts, language });
      change(language, t("putBack", { value }), (text) => ({
        ...text,
        body: putBack(text.body, token, fact.kind, language),
      }));
    },
    unbind(language, token) {
      change(language, t("unbind"), (text) => ({ ...text, body: unbound(text.body, token) }));
    },
  };

  function undo({ language, before }: Done): void {
    write(language, before);
    setLast(null);
    onDone();
  }

  const isLast = last !== null && writing[last.language] === last.after;
  return { ways, done: isLast ? { said: last.said, undo: () => undo(last) } : null };
}
