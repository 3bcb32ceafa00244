"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { changeChosen, chosenIn, removeChosen } from "./chosen";
import { FormFrame } from "./form-frame";
import type { FormProps } from "./form-props";

const longest = 1000;

/** A note to the place where the cursor is, or the words of the one that is chosen. */
export function FootnoteForm({ editor, language, close }: FormProps) {
  const t = useTranslations("editor");
  const id = useId();
  const [present] = useState(() => chosenIn(editor, "footnote"));
  const [text, setText] = useState(String(present?.attrs.text ?? ""));
  const [missing, setMissing] = useState(false);

  function apply() {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") return setMissing(true);
    if (present) changeChosen(editor, present, { text: words });
    else {
      const { to } = editor.state.selection;
      editor
        .chain()
        .focus()
        .insertContentAt(to, { type: "footnote", attrs: { text: words } })
        .run();
    }
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
      <Field id={id} label={t("noteText")} hint={t("noteHint")} error={missing && t("noteMissing")}>
        <textarea
          {...describedBy(id, { hint: true, error: missing })}
          lang={language === "zh" ? "zh-CN" : "en-GB"}
          maxLength={longest}
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={`${inputLook} block`}
        />
      </Field>
    </FormFrame>
  );
}
