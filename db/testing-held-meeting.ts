import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool, type Database } from "./client";
import { openServer } from "./embedded/server";
import { units } from "./schema/districts";
import { invitations, invitedRoles, places } from "./schema/invitations";
import { decisions, itemNotes } from "./schema/meeting-notes";
import { agendaItems, meetingSeries, meetings } from "./schema/meetings";
import { meetingMinutes } from "./schema/minutes";

// Long ago, so that no list that other tests read begins with it.
const held = { year: 2017, quarter: 2, date: "2017-06-20", startsAt: "14:00", endsAt: "16:30" };
const at = new Date("2017-06-20T06:05:00Z");

async function write(database: Database, circulated: { title: string } | null): Promise<number> {
  const slugs = ["bwf", "pinggu", "daxing"];
  const all = await database.select().from(units).where(inArray(units.slug, slugs));
  const unit = (slug: string) => all.find((one) => one.slug === slug)?.id ?? 0;
  const [series] = await database.select().from(meetingSeries).where(eq(meetingSeries.slug, "grassroots-quarterly"));
  const [meeting] = await database
    .insert(meetings)
    .values({
      ...{ ...held, version: 1, seriesId: series?.id ?? 0, status: "held", halfDay: "afternoon", mode: "in_person" },
      ...{ hostUnitId: unit("bwf"), venueEn: "Lotus Hall", venueZh: "莲花礼堂" },
      ...{ purposeEn: "", purposeZh: "", headCountPrecision: "exact", createdAt: at, updatedAt: at },
    })
    .returning({ id: meetings.id });
  const meetingId = meeting?.id ?? 0;
  const item = { meetingId, position: 1, kind: "present" as const, unitId: unit("pinggu") };
  const [heard] = await database
    .insert(agendaItems)
    .values({ ...item, subjectEn: "women's homes", subjectZh: "妇女之家建设" })
    .returning({ id: agendaItems.id });
  const itemId = heard?.id ?? 0;
  await database
    .insert(itemNotes)
    .values({ itemId, heardEn: "Forty homes are open.", heardZh: "已开放四十个。", writtenAt: at });
  const decided = { itemId, position: 1, unitId: unit("pinggu"), dueOn: "2017-07-15" };
  await database.insert(decisions).values({ ...decided, textEn: "list every home", textZh: "逐一登记妇女之家" });
  const role = { meetingId, position: 1, nameEn: "vice-presidents in charge", nameZh: "主管副主席", quota: 1 };
  const [invitedRole] = await database.insert(invitedRoles).values(role).returning({ id: invitedRoles.id });
  const invited = await database
    .insert(invitations)
    .values(["pinggu", "daxing"].map((slug) => ({ meetingId, unitId: unit(slug), state: "open" as const })))
    .returning({ id: invitations.id });
  const seat = { meetingId, origin: "invited" as const, roleId: invitedRole?.id ?? 0 };
  await database.insert(places).values([
    { ...seat, invitationId: invited[0]?.id, name: "Ren Taohua", signedInAt: at },
    { ...seat, invitationId: invited[1]?.id, name: "Pan Lixuan", absence: "excused", reason: "on leave" },
  ]);
  if (circulated) {
    const document = { title: { en: circulated.title, zh: circulated.title }, sections: [] };
    await database.insert(meetingMinutes).values({
      ...{ meetingId, version: 1, prefixEn: "Test", prefixZh: "试", year: 2017, number: meetingId, writers: [] },
      ...{ state: "circulated", document, compiled: document, compiledAt: at, circulatedAt: at },
    });
  }
  return meetingId;
}

/**
 * Writes a meeting that was held into the portal that runs on this data folder: Pinggu came, Daxing was excused, one
 * thing was heard and decided. With a title its minutes are circulated under it. Answers the meeting's id.
 */
export async function heldMeeting(dataDir: string, circulated: { title: string } | null = null): Promise<number> {
  const server = await openServer({ dataDir });
  const pool = connectPool(server.url("portal"), 1);
  try {
    return await write(drizzle(pool), circulated);
  } finally {
    await pool.end();
    await server.leave();
  }
}
