import { listLeaders, listWordRules } from "@/features/reports/checks/house-rules/queries";
import type { ReportFacts } from "@/features/reports/facts/queries";
import { beijingDay } from "@/platform/clock";

/**
 * What the office asks of every text: its own rules, the names of leaders with their posts and days, and what the
 * record of its meeting says.
 */
export async function loadOffice(publishedAt: Date | null, record: ReportFacts | null) {
  const publicationDay = beijingDay(new Date());
  const ownDay = publishedAt ? beijingDay(publishedAt) : publicationDay;
  const [words, leaders] = await Promise.all([listWordRules(), listLeaders()]);
  return { publicationDay, ownDay, words, leaders, facts: record?.facts ?? null, captions: [] };
}
