"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { webAddress } from "./web-address";

/** Where the selected text leads. It stands inside the report's own form, so it is none itself. */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useTranslations("editor");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const present: unknown = editor.getAttributes("link").href;
  const [typed, setTyped] = useState(typeof present === "string" ? present : "");
  const [wrong, setWrong] = useState(false);

  useEffect(() => field.current?.focus(), []);

  function apply() {
    const address = webAddress(typed);
    if (!address) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    const plain = editor.state.selection.empty && present === undefined;
    const linked = { type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href: address } }] };
    (plain ? chain.insertContent(linked) : chain.setLink({ href: address })).run();
    close();
  }

  function leave() {
    close();
    editor.commands.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") return leave();
    if (event.key !== "Enter") return;
    event.preventDefault();
    apply();
  }

  return (
    <div className="flex flex-wrap items-end gap-2 border-hairline border-t p-2">
      <Field id={id} label={t("address")} error={wrong && t("addressWrong")} className="grow basis-64">
        <input
          {...describedBy(id, { error: wrong })}
          ref={field}
          type="text"
          inputMode="url"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
          className={inputLook}
        />
      </Field>
      <Button onClick={apply}>{t("apply")}</Button>
      {present !== undefined && (
        <Button
          onClick={() => {
            editor.chain().focus().extendMarkRange("link").unsetLink().run();
            close();
          }}
        >
          {t("remove")}
        </Button>
      )}
      <Button look="quiet" onClick={leave}>
        {t("cancel")}
      </Button>
    </div>
  );
}
