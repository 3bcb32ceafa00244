import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { agendaItems, type meetings, trainings } from "@/db/schema/meetings";
import { meetingDay, minutesAfter } from "../../attendance/testing-day";

type More = Partial<typeof meetings.$inferInsert>;

/**
 * A training on 27 November 2026 with two sessions, from nine for 60 minutes and then for 30. Li Min was there all the
 * time, Wang Fang came an hour late, Zhao Hong never came, Sun Li walked in, He Yan taught.
 */
export async function trainingDay(database: Database, more: More = {}) {
  const { meetingId, unitId, items, places: seats } = await meetingDay(database, { status: "held", ...more });
  const [first = 0, second = 0] = items;
  for (const [id, minutes] of [
    [first, 60],
    [second, 30],
  ] as const) {
    await database.update(agendaItems).set({ kind: "train", minutes }).where(eq(agendaItems.id, id));
  }
  await database.insert(trainings).values({
    ...{ meetingId, topicEn: "Making short videos", topicZh: "短视频制作", partnerEn: "", partnerZh: "", basisEn: "" },
    ...{ basisZh: "", secondAudienceEn: "", secondAudienceZh: "", outcomeEn: "", outcomeZh: "" },
  });
  const [liMin = 0, wangFang = 0, zhaoHong = 0] = seats;
  const emails = [
    [liMin, "li.min@district.example", minutesAfter(-10)],
    [wangFang, "wang.fang@district.example", minutesAfter(60)],
  ] as const;
  for (const [id, email, signedInAt] of emails) {
    await database.update(places).set({ email, signedInAt }).where(eq(places.id, id));
  }
  const came = { meetingId, reply: "named" as const, signedInAt: minutesAfter(-5) };
  const [sunLi, heYan] = await database
    .insert(places)
    .values([
      { ...came, origin: "walk_in" as const, name: "Sun Li", unitText: "Kuaishou" },
      { ...came, origin: "lecturer" as const, name: "He Yan", email: "he.yan@school.example" },
    ])
    .returning({ id: places.id });
  return {
    ...{ meetingId, unitId, first, second },
    people: { liMin, wangFang, zhaoHong, sunLi: sunLi?.id ?? 0, heYan: heYan?.id ?? 0 },
  };
}
