import { type Block, type Body, bodyOf } from "@/features/reports/body/document";
import type { ReportText } from "@/features/reports/draft";

/** One block of a text: a paragraph, a heading or a list. */
type Line = string | { heading: string } | { list: string[] };

type StoryText = { title: string; summary: string; lines: Line[] };

type Revision = { title?: string; added?: Line[] };

/** Something that happened to a report, at a Beijing wall-clock time. */
export type Moment = { at: string } & (
  | { step: "create" }
  | { step: "submit" | "recall" | "publish" | "discard" }
  | { step: "save"; en?: Revision; zh?: Revision }
  | { step: "request_changes" | "withdraw"; reason: string }
  | { step: "move"; slug: string }
);

/** One report of the demonstration world, with its whole life. */
export type Story = {
  key: string;
  section: "updates" | "international";
  source: string;
  eventDate: string | null;
  /** The key of the meeting it tells of. */
  meeting?: string;
  en: StoryText;
  zh: StoryText | null;
  life: Moment[];
  views: number;
};

/** The usual life: written, handed to the chief editor, published. */
export function publishedLife(created: string, submitted: string, published: string): Moment[] {
  return [
    { at: created, step: "create" },
    { at: submitted, step: "submit" },
    { at: published, step: "publish" },
  ];
}

function blocksOf(line: Line): Block[] {
  if (typeof line === "string") return bodyOf([line]).content;
  if ("heading" in line) {
    return [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: line.heading }] }];
  }
  const content = line.list.map((item) => ({ type: "listItem" as const, content: bodyOf([item]).content }));
  return [{ type: "bulletList", content }];
}

function documentOf(lines: Line[]): Body {
  return { type: "doc", content: lines.flatMap(blocksOf) };
}

export function textFrom({ title, summary, lines }: StoryText): ReportText {
  return { title, summary, body: documentOf(lines) };
}

export function revised(text: ReportText, { title, added = [] }: Revision = {}): ReportText {
  const content = [...text.body.content, ...documentOf(added).content];
  return { ...text, title: title ?? text.title, body: { type: "doc", content } };
}
