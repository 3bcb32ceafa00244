"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { fileKinds } from "../files/kind";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

const accepted = ["image/jpeg", "image/png", "image/webp", "image/gif", ...fileKinds.map((kind) => `.${kind}`)].join();

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Takes files into the library by a button, by dropping them or by pasting them, many at once. */
export function UploadPanel({ folderId }: { folderId: number | null }) {
  const t = useTranslations("media.upload");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { uploads, add, cancel, retry, clear } = useUploads(() => router.refresh());
  const hydrated = useHydrated();
  const latest = useRef(add);

  useEffect(() => {
    latest.current = add;
  });

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || isTyping(event.target)) return;
      event.preventDefault();
      latest.current(files, folderId);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [folderId]);

  function drag(event: DragEvent) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(event.type === "dragover");
    if (event.type === "drop") add([...event.dataTransfer.files], folderId);
  }

  return (
    <section
      aria-label={t("title")}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
      className={classes("mt-4 border border-hairline border-dashed px-4 py-3", isOver && "border-accent bg-wash")}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" disabled={!hydrated} onClick={() => input.current?.click()}>
          {t("choose")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={accepted}
          hidden
          onChange={(event) => {
            add([...(event.target.files ?? [])], folderId);
            event.target.value = "";
          }}
        />
        <p className="text-muted text-sm">{t("hint")}</p>
      </div>
      <UploadList uploads={uploads} cancel={cancel} retry={retry} clear={clear} />
    </section>
  );
}
