import type { Body } from "@/features/reports/body/document";
import type { Language } from "@/features/reports/language";

/** A report in the words of one language, as it leaves the portal. */
export type ExportedReport = {
  language: Language;
  /** The language's tag, such as zh-CN. */
  tag: string;
  publisher: string;
  title: string;
  summary: string;
  /** Where it comes from and of which day it is. */
  facts: string[];
  body: Body;
  /** The site's address, against which links within the site are read. */
  site: string;
  words: { notes: string };
};

/** A picture ready to be put into a document, as JPEG, by its key. */
export type ExportedPictures = ReadonlyMap<string, { jpeg: Buffer; width: number; height: number }>;

/** Where a link leads from outside the site; null for one that cannot be read. */
export function addressFrom(site: string, href: string): string | null {
  try {
    return new URL(href, `${site}/`).href;
  } catch {
    return null;
  }
}

/** What stands below a picture: its caption and whose it is. */
export function wordsBelow({ caption, credit }: { caption: string; credit: string }): string {
  if (caption === "" || credit === "") return caption || credit;
  return `${caption} (${credit})`;
}

/** A file's size in few words. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
