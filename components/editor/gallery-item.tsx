"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PictureWords, type Words } from "./picture-words";
import type { SendReason, SentPicture } from "./send-picture";

/** A picture of a gallery that is put together: a file that is on its way, or was kept, or was not. */
export type Item = {
  id: string;
  name: string;
  file: File | null;
  picture: SentPicture | null;
  percent: number;
  reason: SendReason | null;
  words: Words;
};

type Props = {
  item: Item;
  number: number;
  count: number;
  language: "en" | "zh";
  noAlt: boolean;
  captions?: readonly string[] | undefined;
  onWords: (words: Words) => void;
  onMove: (by: -1 | 1) => void;
  onRetry: () => void;
  onRemove: () => void;
};

/** One picture of a gallery with its progress, its words and its place among the others. */
export function GalleryItem({
  item,
  number,
  count,
  language,
  noAlt,
  captions,
  onWords,
  onMove,
  onRetry,
  onRemove,
}: Props) {
  const t = useTranslations("pictures");
  const going = item.percent < 100 ? t("sending", { percent: item.percent }) : t("preparing");
  const name = t("ofGallery", { number, name: item.name });
  return (
    <li className="grid gap-3 border-hairline border-t pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <p className="grow font-medium text-sm">{name}</p>
        {item.reason && (
          <Button onClick={onRetry} aria-label={`${t("retry")}: ${name}`}>
            {t("retry")}
          </Button>
        )}
        <Button look="quiet" disabled={number === 1} onClick={() => onMove(-1)} aria-label={`${t("earlier")}: ${name}`}>
          {t("earlier")}
        </Button>
        <Button
          look="quiet"
          disabled={number === count}
          onClick={() => onMove(1)}
          aria-label={`${t("later")}: ${name}`}
        >
          {t("later")}
        </Button>
        <Button look="quiet" onClick={onRemove} aria-label={`${t("leaveOut")}: ${name}`}>
          {t("leaveOut")}
        </Button>
      </div>
      <p role="status" className={item.reason ? "text-sm text-warning" : "text-muted text-sm tabular-nums"}>
        {item.reason ? t(`error.${item.reason}`) : !item.picture && going}
      </p>
      <PictureWords
        id={item.id}
        words={item.words}
        onChange={onWords}
        language={language}
        noAlt={noAlt}
        captions={captions}
      />
    </li>
  );
}
