"use client";

import { Selection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { type SendReason, sendPicture } from "./send-picture";

type Props = { editor: Editor; address: string; language: "en" | "zh"; close: () => void };
type Wrong = { file?: "no_file" | SendReason; alt?: boolean };

const longest = { alt: 300, caption: 400, credit: 100 };
const noWords = { alt: "", caption: "", credit: "" };
const accepted = "image/jpeg,image/png,image/webp,image/gif";

/** Puts a picture at the cursor, and the cursor into the text below it: typing must not replace what was inserted. */
function insertPicture(editor: Editor, attrs: object): void {
  const { doc, selection } = editor.state;
  const below = selection.$to.end() >= doc.content.size - 1 ? [{ type: "paragraph" }] : [];
  editor
    .chain()
    .focus()
    .insertContent([{ type: "picture", attrs }, ...below])
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(tr.selection.to), 1));
      return true;
    })
    .run();
}

/** Sends a picture and puts it into the text. It stands inside the report's own form, so it is none itself. */
export function PictureForm({ editor, address, language, close }: Props) {
  const t = useTranslations("pictures");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(noWords);
  const [wrong, setWrong] = useState<Wrong>({});
  const [percent, setPercent] = useState<number | null>(null);
  const sending = percent !== null;

  useEffect(() => input.current?.focus(), []);

  async function insert() {
    const file = input.current?.files?.[0];
    const missing: Wrong = { ...(file ? {} : { file: "no_file" }), ...(words.alt.trim() === "" ? { alt: true } : {}) };
    setWrong(missing);
    if (!file || missing.alt) return;
    setPercent(0);
    const sent = await sendPicture(address, file, setPercent);
    setPercent(null);
    if (!sent.ok) return setWrong({ file: sent.reason });
    const kept = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.trim()]));
    insertPicture(editor, { ...sent.picture, ...kept });
    close();
  }

  function leave() {
    close();
    editor.commands.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape" && !sending) return leave();
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!sending) void insert();
  }

  const text = (name: keyof typeof words, error?: string) => (
    <Field id={`${id}-${name}`} label={t(name)} hint={name === "alt" && t("altHint")} error={error}>
      <input
        {...describedBy(`${id}-${name}`, { hint: name === "alt", error })}
        type="text"
        lang={language === "zh" ? "zh-CN" : "en-GB"}
        maxLength={longest[name]}
        value={words[name]}
        onChange={(event) => setWords({ ...words, [name]: event.target.value })}
        onKeyDown={press}
        disabled={sending}
        className={inputLook}
      />
    </Field>
  );

  return (
    <div className="grid gap-3 border-hairline border-t p-3">
      <Field id={`${id}-file`} label={t("file")} hint={t("fileHint")} error={wrong.file && t(`error.${wrong.file}`)}>
        <input
          {...describedBy(`${id}-file`, { hint: true, error: wrong.file })}
          ref={input}
          type="file"
          accept={accepted}
          disabled={sending}
          onChange={() => setWrong({ ...wrong, file: undefined })}
          className="block w-full text-sm file:me-3 file:cursor-pointer file:rounded-sm file:border file:border-strong-line file:border-solid file:bg-paper file:px-3 file:py-1.5 file:text-ink"
        />
      </Field>
      {text("alt", wrong.alt ? t("error.no_alt") : undefined)}
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        {text("caption")}
        {text("credit")}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void insert()} disabled={sending}>
          {t("insert")}
        </Button>
        <Button look="quiet" onClick={leave} disabled={sending}>
          {t("cancel")}
        </Button>
        <p role="status" className="text-muted text-sm tabular-nums">
          {sending && (percent < 100 ? t("sending", { percent }) : t("preparing"))}
        </p>
      </div>
    </div>
  );
}
