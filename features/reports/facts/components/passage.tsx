import { languageTag } from "@/i18n/routing";
import type { ReportText } from "../../draft";
import type { Language } from "../../language";
import { sentenceAround } from "../panel";
import type { Token } from "../token";

type Props = { text: ReportText; token: Token; language: Language };

/** The sentence in which bound words stand, with the words marked. */
export function Passage({ text, token, language }: Props) {
  const { words, from } = sentenceAround(text, token);
  const to = from + token.text.length;
  return (
    <blockquote lang={languageTag[language]} className="mt-1 border-strong-line border-s-2 ps-3">
      {words.slice(0, from)}
      <mark className="bg-transparent font-semibold text-ink underline decoration-2 decoration-accent underline-offset-4">
        {words.slice(from, to)}
      </mark>
      {words.slice(to)}
    </blockquote>
  );
}
