export const reportKinds = ["meeting", "training", "round_up", "visit", "festival", "notice"] as const;

/** What a report is about, as far as that decides its parts. */
export type ReportKind = (typeof reportKinds)[number];

/** A part of a template: a paragraph, a heading, or a list. What is to be filled in stands in square brackets. */
export type TemplatePart = string | { heading: string } | { list: string[] };

export type Template = { title: string; summary: string; parts: TemplatePart[] };
