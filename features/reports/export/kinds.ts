import type { Language } from "@/features/reports/language";

/** The kinds of file a report leaves the portal as. */
export const kinds = ["docx", "pdf", "md", "html"] as const;

export type Kind = (typeof kinds)[number];

export const mediaTypes: Record<Kind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
};

/** The language and kind that a file's name in an address asks for, such as `report-zh.docx`; null for any other. */
export function fileIn(name: string): { language: Language; kind: Kind } | null {
  const [, language, ending] = /^report-(en|zh)\.([a-z]+)$/.exec(name) ?? [];
  const kind = kinds.find((one) => one === ending);
  return kind && (language === "en" || language === "zh") ? { language, kind } : null;
}
