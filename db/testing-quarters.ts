import { eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool, type Transaction } from "./client";
import { openServer } from "./embedded/server";
import { units } from "./schema/districts";
import { followUpSteps, followUps } from "./schema/follow-ups";
import { invitations, invitedRoles, meetingNotices, placeSteps, places } from "./schema/invitations";
import { meetingSeries, meetings } from "./schema/meetings";
import { planSteps } from "./schema/plan";

type Planted = {
  year: number;
  quarter: number;
  date: string;
  openedOn: string;
  dueOn: string;
  /** Of each district: on which day its place was answered, whether its holder came, and whether its follow-up is closed. */
  districts: Record<string, { answered: string | null; came: boolean; closed: boolean }>;
};

const at = (day: string, time = "12:00") => new Date(`${day}T${time}:00+08:00`);

async function writeMeeting(database: Transaction, planted: Planted): Promise<void> {
  const slugs = ["bwf", ...Object.keys(planted.districts)];
  const all = await database.select().from(units).where(inArray(units.slug, slugs));
  const unit = (slug: string) => all.find((one) => one.slug === slug)?.id ?? 0;
  const [series] = await database.select().from(meetingSeries).where(eq(meetingSeries.slug, "grassroots-quarterly"));
  const { year, quarter, date, openedOn, dueOn } = planted;
  const [meeting] = await database
    .insert(meetings)
    .values({
      ...{ version: 1, seriesId: series?.id ?? 0, year, quarter, status: "held", date, mode: "in_person" },
      ...{ startsAt: "09:00", endsAt: "11:00", hostUnitId: unit("bwf"), venueEn: "Lotus Hall", venueZh: "莲花礼堂" },
      ...{ purposeEn: "", purposeZh: "", headCountPrecision: "exact", createdAt: at(openedOn), updatedAt: at(date) },
    })
    .returning({ id: meetings.id });
  const meetingId = meeting?.id ?? 0;
  await database.insert(meetingNotices).values({ meetingId, repliesDueOn: dueOn });
  const step = { meetingId, kind: "asks_acknowledged" as const, offsetDays: 10, changedAt: at(date) };
  await database.insert(planSteps).values({ ...step, dueOn: `${date.slice(0, 8)}25` });
  const role = { meetingId, position: 1, nameEn: "Vice-president in charge", nameZh: "主管副主席", quota: 1 };
  const [invited] = await database.insert(invitedRoles).values(role).returning({ id: invitedRoles.id });
  for (const [slug, { answered, came, closed }] of Object.entries(planted.districts)) {
    const unitId = unit(slug);
    const [invitation] = await database
      .insert(invitations)
      .values({ meetingId, unitId, state: "open", openedAt: at(openedOn) })
      .returning({ id: invitations.id });
    const [place] = await database
      .insert(places)
      .values({
        ...{ meetingId, unitId, origin: "invited", invitationId: invitation?.id, roleId: invited?.id },
        ...{ name: answered ? "Ren Taohua" : "", reply: answered ? "confirmed" : "silent" },
        signedInAt: came ? at(date, "08:55") : null,
      })
      .returning({ id: places.id });
    const placeId = place?.id ?? 0;
    if (answered) await database.insert(placeSteps).values({ placeId, step: "name", name: "", at: at(answered) });
    // What is open was reported: it waits for the office, and no reminder goes out.
    const state = closed ? ("closed" as const) : ("reported" as const);
    const [followUp] = await database
      .insert(followUps)
      .values({
        ...{ meetingId, leadUnitId: unitId, textEn: "visit more villages", textZh: "多走访村庄", state, progress: 100 },
        ...{
          lastStep: closed ? "close" : "report",
          issuedAt: at(date),
          closedAt: closed ? at(`${date.slice(0, 8)}28`) : null,
        },
      })
      .returning({ id: followUps.id });
    const taken = { followUpId: followUp?.id ?? 0, progress: 100, at: at(`${date.slice(0, 8)}24`) };
    await database.insert(followUpSteps).values(["acknowledge", "report"].map((name) => ({ ...taken, step: name })));
  }
}

/**
 * Writes meetings that were held into the portal that runs on this data folder, with one place and one follow-up for
 * each district named, each meeting once whoever asks for it. Their day is one before the twentieth of a month.
 */
export async function plantQuarters(dataDir: string, planted: Planted[]): Promise<void> {
  const server = await openServer({ dataDir });
  const pool = connectPool(server.url("portal"), 1);
  try {
    const database = drizzle(pool);
    await database.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('planted quarters'))`);
      for (const one of planted) {
        const there = await tx.$count(meetings, eq(meetings.date, one.date));
        if (there === 0) await writeMeeting(tx, one);
      }
    });
  } finally {
    await pool.end();
    await server.leave();
  }
}
