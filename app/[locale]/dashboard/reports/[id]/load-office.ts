import { listLeaders, listWordRules } from "@/features/reports/checks/house-rules/queries";
import { beijingDay } from "@/platform/clock";

/** What the office asks of every text: its own rules, and the names and posts of leaders on the day of the event. */
export async function loadOffice(eventDate: string | null) {
  const publicationDay = beijingDay(new Date());
  const [words, leaders] = await Promise.all([listWordRules(), listLeaders(eventDate ?? publicationDay)]);
  return { publicationDay, words, leaders, captions: [] };
}
