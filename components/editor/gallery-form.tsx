"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { changeChosen, chosenIn, insertBlock, removeChosen } from "./chosen";
import { FileInput } from "./file-input";
import { FormFrame } from "./form-frame";
import type { FormProps } from "./form-props";
import { GalleryItem } from "./gallery-item";
import { acceptedPictures, longestWords, wordsOf } from "./picture-words";
import { TextLine } from "./text-line";
import { useGallery } from "./use-gallery";

const size = { least: 2, most: 12 };

/** Several pictures side by side: sent, put in order and given words. */
export function GalleryForm({ editor, pictures = "", language, captions, close }: FormProps) {
  const t = useTranslations("pictures");
  const id = useId();
  const [present] = useState(() => chosenIn(editor, "gallery"));
  const gallery = useGallery(pictures, present?.attrs.pictures);
  const [caption, setCaption] = useState(String(present?.attrs.caption ?? ""));
  const [tried, setTried] = useState(false);
  const { items } = gallery;
  const sending = items.some((item) => !item.picture && !item.reason);
  const tooFew = items.length < size.least || items.length > size.most;
  const failed = items.some((item) => item.reason);
  const noAlt = (words: { alt: string }) => tried && words.alt.trim() === "";

  function apply() {
    setTried(true);
    const kept = items.flatMap((item) => (item.picture ? [{ ...item.picture, ...wordsOf(item.words) }] : []));
    if (tooFew || kept.length < items.length || kept.some(({ alt }) => alt === "")) return;
    const attrs = { pictures: kept, caption: caption.trim() };
    if (present) changeChosen(editor, present, attrs);
    else insertBlock(editor, "gallery", attrs);
    close();
  }

  const error = tried && (tooFew ? t("gallerySize", size) : failed && t("galleryFailed"));
  return (
    <FormFrame
      editor={editor}
      word={present ? t("apply") : t("insertGallery")}
      apply={apply}
      remove={present ? () => removeChosen(editor, present) : undefined}
      close={close}
      status={sending && t("galleryWaits")}
    >
      <Field id={id} label={t("files")} hint={t("fileHint")} error={error}>
        <FileInput
          {...describedBy(id, { hint: true, error })}
          accept={acceptedPictures}
          multiple
          onChange={gallery.add}
        />
      </Field>
      {items.length > 0 && (
        <ol className="grid gap-4">
          {items.map((item, index) => (
            <GalleryItem
              key={item.id}
              item={item}
              number={index + 1}
              count={items.length}
              language={language}
              noAlt={noAlt(item.words)}
              captions={captions}
              onWords={(words) => gallery.change(item.id, { words })}
              onMove={(by) => gallery.move(index, by)}
              onRetry={() => gallery.retry(item)}
              onRemove={() => gallery.remove(item.id)}
            />
          ))}
        </ol>
      )}
      <TextLine
        id={`${id}-caption`}
        label={t("galleryCaption")}
        language={language}
        longest={longestWords.caption}
        value={caption}
        onChange={setCaption}
      />
    </FormFrame>
  );
}
