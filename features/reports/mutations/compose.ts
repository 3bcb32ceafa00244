import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { sections } from "@/db/schema/reports";
import { getFacts } from "@/features/meetings/named/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { bodyOf } from "../body/document";
import { composeEnglish } from "../compose/english";
import { composeRefusals } from "../compose/refusals";
import { type Draft, untold } from "../draft";
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
    const texts = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
    const draft: Draft = {
      sourceUnitId: meeting.hostUnitId,
      eventDate: facts.date,
      themeId: null,
      ...untold,
      en: { title, summary, body: bodyOf(texts) },
      zh: null,
    };
    const report = { sectionId: section.id, meetingId: input.meetingId, draft, key: input.key };
    return { ok: true, reportId: await writeReport(tx, "report.compose", report, act) } as const;
  });
}
