"use client";

import { useTranslations } from "next-intl";
import { CaptionChoice } from "./caption-choice";
import { TextLine } from "./text-line";

export type Words = { alt: string; caption: string; credit: string };

export const noWords: Words = { alt: "", caption: "", credit: "" };
export const longestWords = { alt: 300, caption: 400, credit: 100 };
export const acceptedPictures = "image/jpeg,image/png,image/webp,image/gif";

/** The words of a picture without spaces around them. */
export function wordsOf(from: Partial<Record<keyof Words, unknown>>): Words {
  const text = (name: keyof Words) => String(from[name] ?? "").trim();
  return { alt: text("alt"), caption: text("caption"), credit: text("credit") };
}

type Props = {
  id: string;
  words: Words;
  onChange: (words: Words) => void;
  language: "en" | "zh";
  noAlt: boolean;
  disabled?: boolean;
  captions?: readonly string[] | undefined;
};

/** What a picture shows, its caption and whose it is. */
export function PictureWords({ id, words, onChange, language, noAlt, disabled, captions = [] }: Props) {
  const t = useTranslations("pictures");
  const line = (name: keyof Words) => (
    <TextLine
      id={`${id}-${name}`}
      label={t(name)}
      hint={name === "alt" ? t("altHint") : undefined}
      error={name === "alt" && noAlt ? t("error.no_alt") : undefined}
      language={language}
      longest={longestWords[name]}
      value={words[name]}
      onChange={(value) => onChange({ ...words, [name]: value })}
      disabled={disabled}
    />
  );
  return (
    <>
      {line("alt")}
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        {line("caption")}
        {line("credit")}
      </div>
      <CaptionChoice
        captions={captions}
        language={language}
        disabled={disabled}
        onChoose={(caption) => onChange({ ...words, caption })}
      />
    </>
  );
}
