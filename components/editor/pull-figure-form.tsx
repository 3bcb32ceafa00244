"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { changeChosen, chosenIn, insertBlock, removeChosen } from "./chosen";
import { FormFrame } from "./form-frame";
import type { FormProps } from "./form-props";
import { TextLine } from "./text-line";

const longest = { value: 40, label: 200 };

/** A number and what it counts, put into the text or changed there. */
export function PullFigureForm({ editor, language, close }: FormProps) {
  const t = useTranslations("editor");
  const id = useId();
  const [present] = useState(() => chosenIn(editor, "pullFigure"));
  const [value, setValue] = useState(String(present?.attrs.value ?? ""));
  const [label, setLabel] = useState(String(present?.attrs.label ?? ""));
  const [tried, setTried] = useState(false);
  const missing = { value: value.trim() === "", label: label.trim() === "" };

  function apply() {
    setTried(true);
    if (missing.value || missing.label) return;
    const words = { value: value.trim(), label: label.trim() };
    if (present) changeChosen(editor, present, words);
    else insertBlock(editor, "pullFigure", words);
    close();
  }

  return (
    <FormFrame
      editor={editor}
      word={present ? t("apply") : t("insert")}
      apply={apply}
      remove={present ? () => removeChosen(editor, present) : undefined}
      close={close}
    >
      <div className="grid gap-3 sm:grid-cols-[1fr_2fr]">
        <TextLine
          id={`${id}-value`}
          label={t("figureValue")}
          error={tried && missing.value && t("figureValueMissing")}
          language={language}
          longest={longest.value}
          value={value}
          onChange={setValue}
        />
        <TextLine
          id={`${id}-label`}
          label={t("figureLabel")}
          error={tried && missing.label && t("figureLabelMissing")}
          language={language}
          longest={longest.label}
          value={label}
          onChange={setLabel}
        />
      </div>
    </FormFrame>
  );
}
