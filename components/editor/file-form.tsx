"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { insertBlock } from "./chosen";
import { FileInput } from "./file-input";
import { FormFrame } from "./form-frame";
import type { FormProps } from "./form-props";
import { type FileReason, sendFile } from "./send-file";
import { useSending } from "./use-sending";

/** Sends a file and puts it into the text, to be taken along. */
export function FileForm({ editor, files = "", close }: FormProps) {
  const t = useTranslations("editor");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<"no_file" | FileReason | null>(null);
  const { percent, begin, cancel } = useSending((file, tell, signal) => sendFile(files, file, tell, signal));
  const sending = percent !== null;

  async function apply() {
    const file = input.current?.files?.[0];
    setWrong(file ? null : "no_file");
    if (!file) return;
    const sent = await begin(file);
    if (!sent) return;
    if (!sent.ok) return setWrong(sent.reason);
    insertBlock(editor, "file", sent.file);
    close();
  }

  return (
    <FormFrame
      editor={editor}
      word={wrong && wrong !== "no_file" ? t("retry") : t("insert")}
      apply={() => void apply()}
      close={sending ? cancel : close}
      busy={sending}
      status={sending && t("sending", { percent })}
    >
      <Field id={id} label={t("fileToSend")} hint={t("fileHint")} error={wrong && t(`fileError.${wrong}`)}>
        <FileInput
          {...describedBy(id, { hint: true, error: wrong })}
          input={input}
          accept=".pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.csv,.txt,.zip,.wps,.et,.dps"
          disabled={sending}
          onChange={() => setWrong(null)}
        />
      </Field>
    </FormFrame>
  );
}
