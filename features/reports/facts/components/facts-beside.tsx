"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { checkedText } from "../../checks/check-writing";
import { editorPlace } from "../../checks/editor-place";
import { Beside } from "../../components/beside";
import type { Editors } from "../../components/use-editors";
import { type Language, languages } from "../../language";
import type { WrittenText } from "../../writing";
import type { FactsGiven } from "../given";
import { panelOf } from "../panel";
import type { Token } from "../token";
import type { ShownAgainst } from "../told";
import { FactsPanel } from "./facts-panel";
import { useDeeds } from "./use-deeds";
import type { Ways } from "./ways";

type Props = {
  reportId: number;
  given: FactsGiven;
  shown: Record<Language, ShownAgainst>;
  writing: Record<Language, WrittenText>;
  editors: Editors;
  /** What may be written by this person just now. */
  open: Record<Language, boolean>;
  /** Whether everything that was written is saved. */
  saved: boolean;
  /** Whether facts of a language wait for a decision, as the page was last given it. */
  unsettled: Record<Language, boolean>;
  write: (language: Language, text: WrittenText) => void;
  /** Shows the text of a language. */
  turnTo: (language: Language) => void;
  /** The language whose text is shown now. */
  language: Language;
};

const titleId = "facts-title";

/** The facts of a text that is being written, at their place beside it. */
export function FactsBeside(props: Props) {
  const { reportId, given, shown, writing, editors, open, saved, unsettled, write, turnTo, language } = props;
  const t = useTranslations("reports.aside");
  const router = useRouter();
  // What was decided goes from the list: its title takes the focus.
  const onDone = () => document.getElementById(titleId)?.focus({ preventScroll: true });
  const deeds = useDeeds({ writing, write, given, onDone });
  const deferred = useDeferredValue(writing);
  const texts = useMemo(
    () => ({ en: checkedText("en", deferred.en), zh: checkedText("zh", deferred.zh) }),
    [deferred.en, deferred.zh],
  );
  const found = useMemo(
    () => ({ en: panelOf(texts.en, given, "en"), zh: panelOf(texts.zh, given, "zh") }),
    [texts, given],
  );
  const { showAgainst } = editors;
  useEffect(() => {
    for (const language of languages) showAgainst(language, shown[language]);
  }, [shown, showAgainst]);

  // The steps beside the text are told of it once a decision in the text is saved, and only then.
  const differs = languages.some((one) => unsettled[one] !== found[one].waiting.length > 0);
  const toldOf = useRef(deferred);
  useEffect(() => {
    if (!saved || !differs || toldOf.current === deferred) return;
    toldOf.current = deferred;
    router.refresh();
  }, [saved, differs, deferred, router]);

  // Whoever comes back to this page may come from the record.
  useEffect(() => {
    const look = () => document.visibilityState === "visible" && router.refresh();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [router]);

  function show(language: Language, { place, path, from, to }: Token): void {
    turnTo(language);
    const { body } = texts[language];
    // The text of the language must stand on the screen before anything in it can be reached.
    requestAnimationFrame(() => {
      const there = path && editorPlace(body, { field: "body", path, part: "text", from, to });
      if (there) editors.show(language, there);
      else document.getElementById(`${language}-${place}`)?.focus();
    });
  }

  const ways = (language: Language): Ways => ({ write: open[language] ? deeds.ways : null, show, mayKeep: true });
  const waiting = languages.reduce((sum, one) => sum + found[one].waiting.length, 0);
  return (
    <>
      <Beside id="beside-facts-count">{waiting > 0 && t("count", { count: waiting })}</Beside>
      <Beside id="beside-facts">
        <FactsPanel
          reportId={reportId}
          given={given}
          texts={texts}
          found={found}
          closed={languages.filter((one) => !open[one])}
          ways={ways}
          sentence={editors.sentence}
          done={deeds.done}
          titleId={titleId}
          language={language}
          insert={editors.insert}
        />
      </Beside>
    </>
  );
}
