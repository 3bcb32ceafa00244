import { listLeaders, listWordRules } from "@/features/reports/checks/house-rules/queries";
import type { ReportFacts } from "@/features/reports/facts/queries";
import { beijingDay } from "@/platform/clock";

/**
 * What the office asks of every text: its own rules, the names and posts of leaders on the day of the event, and what
 * the record of its meeting says.
 */
export async function loadOffice(eventDate: string | null, record: ReportFacts | null) {
  const publicationDay = beijingDay(new Date());
  const day = record?.meeting.date ?? eventDate ?? publicationDay;
  const [words, leaders] = await Promise.all([listWordRules(), listLeaders(day)]);
  return { publicationDay, words, leaders, facts: record?.facts ?? null, captions: [] };
}
