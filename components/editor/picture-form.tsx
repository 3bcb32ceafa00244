"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { changeChosen, chosenIn, insertBlock, removeChosen } from "./chosen";
import { FileInput } from "./file-input";
import { FormFrame } from "./form-frame";
import type { FormProps, KeptPicture } from "./form-props";
import { acceptedPictures, PictureWords, wordsOf } from "./picture-words";
import { type SendReason, sendPicture } from "./send-picture";
import { useSending } from "./use-sending";

type Wrong = { file?: "no_file" | SendReason | undefined; alt?: boolean };

const sizeOf = ({ key, width, height }: KeptPicture) => ({ key, width, height });

/** Sends a picture and puts it into the text; or gives one that stands there other words. */
export function PictureForm({ editor, pictures = "", language, library, captions, close }: FormProps) {
  const t = useTranslations("pictures");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [present] = useState(() => chosenIn(editor, "picture"));
  const [words, setWords] = useState(() => wordsOf(present?.attrs ?? {}));
  const [wrong, setWrong] = useState<Wrong>({});
  const { percent, begin, cancel } = useSending((file, tell, signal) => sendPicture(pictures, file, tell, signal));
  const sending = percent !== null;
  const [picked, setPicked] = useState<KeptPicture | null>(null);

  function pick(picture: KeptPicture) {
    setPicked(picture);
    setWords(wordsOf(picture));
    setWrong({});
  }

  async function apply() {
    const file = input.current?.files?.[0];
    const kept = wordsOf(words);
    const missing: Wrong = { ...(file || present || picked ? {} : { file: "no_file" }), alt: kept.alt === "" };
    setWrong(missing);
    if (missing.file || missing.alt) return;
    if (present) changeChosen(editor, present, kept);
    else if (picked) insertBlock(editor, "picture", { ...sizeOf(picked), ...kept });
    else if (file) {
      const sent = await begin(file);
      if (!sent) return;
      if (!sent.ok) return setWrong({ file: sent.reason });
      insertBlock(editor, "picture", { ...sent.picture, ...kept });
    }
    close();
  }

  return (
    <FormFrame
      editor={editor}
      word={present ? t("apply") : wrong.file && wrong.file !== "no_file" ? t("retry") : t("insert")}
      apply={() => void apply()}
      remove={present ? () => removeChosen(editor, present) : undefined}
      close={sending ? cancel : close}
      busy={sending}
      status={sending && (percent < 100 ? t("sending", { percent }) : t("preparing"))}
    >
      {!present && (
        <Field id={`${id}-file`} label={t("file")} hint={t("fileHint")} error={wrong.file && t(`error.${wrong.file}`)}>
          <FileInput
            {...describedBy(`${id}-file`, { hint: true, error: wrong.file })}
            input={input}
            accept={acceptedPictures}
            disabled={sending}
            onChange={() => setWrong({ ...wrong, file: undefined })}
          />
        </Field>
      )}
      {!present && library && (
        <details>
          <summary className="cursor-pointer text-sm">{t("fromLibrary")}</summary>
          <div className="mt-2">{library(pick)}</div>
        </details>
      )}
      {picked && <p className="text-sm">{t("picked")}</p>}
      <PictureWords
        id={id}
        words={words}
        onChange={setWords}
        language={language}
        noAlt={wrong.alt ?? false}
        captions={captions}
        disabled={sending}
      />
    </FormFrame>
  );
}
