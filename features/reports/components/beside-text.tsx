"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import type { OfficeContext } from "../checks/check-writing";
import { checkedText } from "../checks/check-writing";
import { CheckPanel } from "../checks/components/check-panel";
import { editorPlace } from "../checks/editor-place";
import type { Finding } from "../checks/finding";
import { type Leader, leadersOn } from "../checks/leaders-on";
import { CommentPanel } from "../comments/components/comment-panel";
import type { ShownThread } from "../comments/components/one-thread";
import type { Named } from "../comments/mentions";
import { acceptIn, threadsIn, withoutThread } from "../comments/passage";
import { FactsBeside } from "../facts/components/facts-beside";
import type { Language } from "../language";
import type { Writing, WrittenText } from "../writing";
import { Beside } from "./beside";
import type { Editors } from "./use-editors";
import { useIgnored } from "./use-ignored";

export type Office = Omit<OfficeContext, "isKnownPath" | "eventDate" | "leaders"> & {
  leaders: Leader[];
  /** The day whose posts count where no event date is given: that of the publication, or today. */
  ownDay: string;
};

type Props = {
  reportId: number;
  place: string;
  writing: Writing;
  editors: Editors;
  /** The language whose text is shown now. */
  language: Language;
  show: (language: Language) => void;
  change: (part: Partial<Writing>) => void;
  office: Office;
  threads: readonly ShownThread[];
  staff: readonly Named[];
  me: { accountId: number; mayAccept: boolean };
  /** How the text stands to the record it was made from; null where there is none. */
  facts: Pick<ComponentProps<typeof FactsBeside>, "given" | "unsettled" | "shown" | "open" | "saved"> | null;
};

/** The checks and the comments of a text that is being written, at their places beside it. */
export function BesideText({
  reportId,
  place,
  writing,
  editors,
  language,
  show,
  change,
  office,
  threads,
  staff,
  me,
  facts,
}: Props) {
  const t = useTranslations("reports.aside");
  const [ignored, ignore] = useIgnored(place);
  const { eventDate } = writing;
  const context = useMemo<OfficeContext>(
    () => ({
      ...{ ...office, eventDate: eventDate || null, isKnownPath: null },
      leaders: leadersOn(eventDate || office.ownDay, office.leaders),
    }),
    [office, eventDate],
  );
  const written = useMemo(() => ({ en: writing.en, zh: writing.zh }), [writing.en, writing.zh]);

  function write(one: Language, text: WrittenText): void {
    change({ [one]: text });
    editors.put(one, text.body);
  }

  function lead(finding: Finding): void {
    show(finding.language);
    const { body } = checkedText(finding.language, writing[finding.language]);
    const found = editorPlace(body, finding);
    // The text of the language must stand on the screen before anything in it can be reached.
    requestAnimationFrame(() => {
      if (found) editors.show(finding.language, found);
      else document.getElementById(`${finding.language}-${finding.field}`)?.focus();
    });
  }

  const bodyOf = (one: Language) => checkedText(one, writing[one]).body;

  function accept({ id, language: one, field, quote, suggested }: ShownThread): void {
    const words = suggested ?? "";
    if (field === "body") write(one, { ...writing[one], body: acceptIn(bodyOf(one), id, words) });
    else write(one, { ...writing[one], [field]: writing[one][field].replace(quote, () => words) });
  }

  function settled({ id, language: one, field, state }: ShownThread): void {
    if (field !== "body" || state === "open" || state === "accepted") return;
    write(one, { ...writing[one], body: withoutThread(bodyOf(one), id) });
  }

  const open = threads.filter((thread) => thread.state === "open").length;
  const { selection } = editors;
  return (
    <>
      <Beside id="beside-checks">
        <CheckPanel
          writing={written}
          context={context}
          ignored={ignored}
          onIgnoredChange={ignore}
          onFix={write}
          onShow={lead}
        />
      </Beside>
      {facts && (
        <FactsBeside
          {...facts}
          reportId={reportId}
          writing={written}
          editors={editors}
          language={language}
          write={write}
          turnTo={show}
        />
      )}
      <Beside id="beside-comments-count">{open > 0 && t("count", { count: open })}</Beside>
      <Beside id="beside-comments">
        <CommentPanel
          reportId={reportId}
          language={language}
          threads={threads}
          staff={staff}
          marked={threadsIn(bodyOf(language))}
          me={me}
          selection={selection?.language === language ? { language, field: "body", quote: selection.quote } : null}
          onBegin={(thread) => {
            if (selection) editors.mark(selection, thread);
            editors.clear();
          }}
          onShow={(thread) => editors.showThread(language, thread)}
          onAccept={accept}
          onSettled={settled}
        />
      </Beside>
    </>
  );
}
