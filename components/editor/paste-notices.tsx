"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { useDroppedPictures } from "./use-dropped-pictures";
import type { PasteNews } from "./use-pasting";

type Props = { editor: Editor; news: PasteNews; dropped: ReturnType<typeof useDroppedPictures> };

/** What there is to say of what was pasted and dropped: one calm line each, below the text. */
export function PasteNotices({ editor, news, dropped }: Props) {
  const t = useTranslations("editor");
  const p = useTranslations("pictures");
  const { waiting, percent, added, failed } = dropped;

  function retry() {
    const files = failed.map(({ file }) => file);
    const at = failed[0]?.at ?? editor.state.selection.to;
    dropped.forget();
    void dropped.add(editor, files, at);
  }

  return (
    <>
      {news.tooLong && (
        <Notice kind="warning" className="mt-2">
          {t("pasteTooLong")}
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice kind="warning" className="mt-2">
          {failed.map(({ file, reason }) => (
            <p key={file.name}>
              {file.name}: {p(`error.${reason}`)}
            </p>
          ))}
          <Button className="mt-2" onClick={retry}>
            {p("retry")}
          </Button>
        </Notice>
      )}
      <div role="status" className="text-muted text-sm tabular-nums">
        {news.left > 0 && <p className="mt-1">{t("picturesLeftOut", { count: news.left })}</p>}
        {news.notPictures && <p className="mt-1">{t("onlyPictures")}</p>}
        {waiting > 0 && <p className="mt-1">{t("picturesWaiting", { count: waiting, percent })}</p>}
        {waiting === 0 && added > 0 && <p className="mt-1">{t("picturesAdded", { count: added })}</p>}
      </div>
      {waiting > 0 && (
        <Button look="quiet" onClick={dropped.cancel}>
          {p("cancel")}
        </Button>
      )}
    </>
  );
}
