import { type Locale, languageTag } from "@/i18n/routing";
import { renderBody } from "../../body/render";
import type { Part } from "../parts";

/** One passage as readers will see it. Pictures are looked for under `root`. */
export function Passage({ part, language, root }: { part: Part; language: Locale; root: string }) {
  const lang = languageTag[language];
  if (part.kind !== "text") {
    const look = part.kind === "title" ? "font-semibold font-serif text-2xl leading-tight" : "text-muted";
    return (
      <p lang={lang} className={look}>
        {part.text}
      </p>
    );
  }
  return (
    <div
      className="report-body [&>:first-child]:mt-0"
      lang={lang}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one renderer escapes every text and knows every tag
      dangerouslySetInnerHTML={{ __html: renderBody({ type: "doc", content: [part.block] }, root) }}
    />
  );
}
