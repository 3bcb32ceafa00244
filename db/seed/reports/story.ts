import { type Block, type Body, bodyOf } from "@/features/reports/body/document";
import type { ReportText } from "@/features/reports/draft";
import type { DrawingName } from "../drawings";
import type { Pictures } from "../pictures";

/** One block of a text: a paragraph, a heading, a list or a picture. */
type Line = string | { heading: string } | { list: string[] } | { picture: DrawingName; alt: string; caption: string };

const credits = { en: "Demonstration picture", zh: "演示图片" };

/** What a text is made with: its language and the pictures that there are. */
type With = { language: keyof typeof credits; pictures: Pictures };

type StoryText = { title: string; summary: string; lines: Line[] };

type Revision = { title?: string; added?: Line[] };

/** Something that happened to a report, at a Beijing wall-clock time. */
export type Moment = { at: string } & (
  | { step: "create" }
  | { step: "submit" | "recall" | "publish" | "discard" }
  | { step: "save"; en?: Revision; zh?: Revision; note?: { en: string; zh: string } }
  | { step: "request_changes" | "withdraw"; reason: string }
  | { step: "move"; slug: string }
);

/** One report of the demonstration world, with its whole life. */
export type Story = {
  key: string;
  section: "updates" | "international" | "notices";
  theme: string;
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

function blocksOf(line: Line, { language, pictures }: With): Block[] {
  if (typeof line === "string") return bodyOf([line]).content;
  if ("heading" in line) {
    return [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: line.heading }] }];
  }
  if ("picture" in line) {
    const { picture, alt, caption } = line;
    return [{ type: "picture", attrs: { ...pictures[picture], alt, caption, credit: credits[language] } }];
  }
  const content = line.list.map((item) => ({ type: "listItem" as const, content: bodyOf([item]).content }));
  return [{ type: "bulletList", content }];
}

function documentOf(lines: Line[], made: With): Body {
  return { type: "doc", content: lines.flatMap((line) => blocksOf(line, made)) };
}

export function textFrom({ title, summary, lines }: StoryText, made: With): ReportText {
  return { title, summary, body: documentOf(lines, made) };
}

export function revised(text: ReportText, { title, added = [] }: Revision = {}, made: With): ReportText {
  const content = [...text.body.content, ...documentOf(added, made).content];
  return { ...text, title: title ?? text.title, body: { type: "doc", content } };
}
