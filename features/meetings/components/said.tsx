import { useLocale } from "next-intl";
import { languageTag } from "@/i18n/routing";
import type { Line } from "./record-lines";

/** What a line says, one text below the other, each in its own language. */
export function SaidTexts({ said }: { said: Line["said"] }) {
  const locale = useLocale();
  return said.map(({ text, language }) => (
    <p
      key={`${language ?? ""}${text}`}
      lang={language && language !== locale ? languageTag[language] : undefined}
      className="break-words"
    >
      {text}
    </p>
  ));
}
