import { useId } from "react";
import { deskRoot } from "@/features/media/address";
import { body } from "../body/document";
import { renderBody } from "../body/render";
import { type ShownAgainst, told } from "../facts/told";

type Props = {
  document: object;
  tag: string;
  /** What its bound words are held against; without it none is marked. */
  shown?: ShownAgainst | undefined;
  className?: string;
};

/** A body as its readers will see it, with pictures that only staff may see yet; nothing for what is no body. */
export function BodyText({ document, tag, shown, className = "" }: Props) {
  const id = useId();
  const parsed = body.safeParse(document);
  if (!parsed.success) return null;
  const text = shown ? told(parsed.data, shown.against, shown.tell) : parsed.data;
  const html = renderBody(text, deskRoot, { prefix: `${id}-`, language: tag.startsWith("zh") ? "zh" : "en" });
  return (
    <div
      className={`report-body [&>:first-child]:mt-0 ${className}`}
      lang={tag}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one renderer escapes every text and knows every tag
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
