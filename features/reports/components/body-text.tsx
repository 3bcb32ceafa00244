import { useId } from "react";
import { deskRoot } from "@/features/media/address";
import { body } from "../body/document";
import { renderBody } from "../body/render";

type Props = { document: object; tag: string; className?: string };

/** A body as its readers will see it, with pictures that only staff may see yet; nothing for what is no body. */
export function BodyText({ document, tag, className = "" }: Props) {
  const id = useId();
  const parsed = body.safeParse(document);
  if (!parsed.success) return null;
  const html = renderBody(parsed.data, deskRoot, { prefix: `${id}-`, language: tag.startsWith("zh") ? "zh" : "en" });
  return (
    <div
      className={`report-body [&>:first-child]:mt-0 ${className}`}
      lang={tag}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one renderer escapes every text and knows every tag
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
