import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { reportCompositions } from "@/db/schema/report-facts";
import { sections } from "@/db/schema/reports";
import { getFacts } from "@/features/meetings/named/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { composedBody } from "../compose/composed-body";
import { composeEnglish } from "../compose/english";
import { kept } from "../compose/kept-composition";
import { composeRefusals } from "../compose/refusals";
import { type Draft, untold } from "../draft";
import { factsOf } from "../facts/facts-of";
import { formsOf } from "../facts/forms";
import { writeReport } from "./write-report";

export type ComposeInput = { meetingId: number; sectionId?: number; key?: string | undefined };

/**
 * Composes the English draft of a report from a meeting's record and begins a report with it, in Updates unless
 * another section is named. Each form makes a draft of its own. Answers the report's id, or why it is refused.
 */
export async function composeReport(input: ComposeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.compose")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const today = beijingDay(act.at);
    const [meeting] = await tx
      .select({ hostUnitId: meetings.hostUnitId })
      .from(meetings)
      .where(eq(meetings.id, input.meetingId))
      .for("share");
    const facts = await getFacts(input.meetingId, today, tx);
    if (!meeting || !facts) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = composeRefusals(facts, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const wanted = input.sectionId ? eq(sections.id, input.sectionId) : eq(sections.slug, "updates");
    const [section] = await tx.select({ id: sections.id }).from(sections).where(wanted);
    if (!section) return { ok: false, reasons: ["section_missing"] } as const;
    const { title, summary, paragraphs } = composeEnglish(facts, quarterOf(today).year);
    const all = factsOf(facts);
    const bind = (text: string, key: string) => {
      const spans: { text: string; field?: string }[] = [{ text }];
      const cuts: [string, string][] = all.flatMap((one): [string, string][] =>
        ["headCount", "presenters.0", "venue", "date"].includes(one.field) ||
        one.field.endsWith(".name") ||
        one.field.endsWith(".subject")
          ? formsOf(one.kind, one.value.en, "en")
              .filter((form) => form.length > 1)
              .map((form): [string, string] => [form, one.field])
          : [],
      );
      for (const [form, field] of cuts) {
        const at = spans.findIndex((span) => span.field === undefined && span.text.includes(form));
        const span = spans[at];
        if (!span) continue;
        const from = span.text.indexOf(form);
        const parts = [
          { text: span.text.slice(0, from) },
          { text: form, field },
          { text: span.text.slice(from + form.length) },
        ];
        spans.splice(at, 1, ...parts.filter((part) => part.text !== ""));
      }
      return { key, spans, fields: [...new Set(["host", ...spans.flatMap(({ field }) => field ?? [])])] };
    };
    const composed = {
      title: bind(title, "title"),
      summary: [bind(summary, "summary")],
      paragraphs: paragraphs.map((sentences, p) => sentences.map(({ text }, n) => bind(text, `p${p}.${n}`))),
      captions: [],
    };
    const draft: Draft = {
      sourceUnitId: meeting.hostUnitId,
      eventDate: facts.date,
      themeId: null,
      ...untold,
      en: { title, summary, body: composedBody(composed.paragraphs, all, "en") },
      zh: null,
    };
    const report = { sectionId: section.id, meetingId: input.meetingId, draft, key: input.key };
    const reportId = await writeReport(tx, "report.compose", report, act);
    await tx
      .insert(reportCompositions)
      .values({
        ...{ reportId, language: "en" as const, meetingId: input.meetingId, meetingVersion: 1, composedAt: act.at },
        content: kept(composed, all, "en"),
      })
      .onConflictDoNothing();
    return { ok: true, reportId } as const;
  });
}
