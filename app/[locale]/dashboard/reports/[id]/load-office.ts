import { listLeaders, listWordRules } from "@/features/reports/checks/house-rules/queries";
import { beijingDay } from "@/platform/clock";

/** What the office asks of every text: its own rules, and the names of leaders with their posts and days. */
export async function loadOffice(publishedAt: Date | null) {
  const publicationDay = beijingDay(new Date());
  const [words, leaders] = await Promise.all([listWordRules(), listLeaders()]);
  const ownDay = publishedAt ? beijingDay(publishedAt) : publicationDay;
  return { publicationDay, ownDay, words, leaders, captions: [] };
}
