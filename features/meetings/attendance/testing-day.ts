import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitedRoles, places } from "@/db/schema/invitations";
import { agendaItems, meetingSeries, meetings } from "@/db/schema/meetings";
import type { DeskStep } from "./steps";

/** Nine in the morning of a meeting in Beijing, and moments around it. */
export const starts = new Date("2026-11-27T01:00:00Z");
export const minutesAfter = (minutes: number) => new Date(starts.getTime() + minutes * 60_000);

/** A meeting on that day from nine to eleven with two items, two roles and four places, one of them without a name. */
export async function meetingDay(database: Database, more: Partial<typeof meetings.$inferInsert> = {}) {
  const [series] = await database.select().from(meetingSeries).limit(1);
  const [unit] = await database.select().from(units).limit(1);
  if (!series || !unit) throw new Error("the seed has no series and no unit");
  const [meeting] = await database
    .insert(meetings)
    .values({
      ...{ version: 1, seriesId: series.id, year: 2026, quarter: 4, status: "planned", date: "2026-11-27" },
      ...{ startsAt: "09:00:00", endsAt: "11:00:00", mode: "in_person", hostUnitId: unit.id },
      ...{ venueEn: "", venueZh: "", purposeEn: "", purposeZh: "", headCountPrecision: "exact" },
      ...{ createdAt: starts, updatedAt: starts },
      ...more,
    })
    .returning();
  const meetingId = meeting?.id ?? 0;
  const items = await database
    .insert(agendaItems)
    .values(
      [1, 2].map((position) => ({
        ...{ meetingId, position, kind: "discuss" as const, subjectEn: `item ${position}`, subjectZh: "" },
        minutes: 20,
      })),
    )
    .returning({ id: agendaItems.id });
  const roles = await database
    .insert(invitedRoles)
    .values(
      ["Vice-president", "Head"].map((nameEn, position) => ({ meetingId, position, nameEn, nameZh: "", quota: 2 })),
    )
    .returning({ id: invitedRoles.id });
  const seats = await database
    .insert(places)
    .values(
      ["Li Min", "Wang Fang", "Zhao Hong", ""].map((name, index) => ({
        ...{ meetingId, origin: "invited" as const, roleId: roles[index % 2]?.id, unitId: unit.id, name },
        reply: "named" as const,
      })),
    )
    .returning({ id: places.id });
  return {
    meetingId,
    unitId: unit.id,
    items: items.map(({ id }) => id),
    places: seats.map(({ id }) => id),
  };
}

/** A step as a desk makes it, at a moment of its own clock. */
export function stepOf(
  kind: DeskStep["kind"],
  place: number | string,
  at = starts,
  more: Partial<DeskStep> = {},
): DeskStep {
  const key = randomUUID();
  return { key, kind, place: kind === "walk_in" ? key : String(place), at: at.toISOString(), reason: "", ...more };
}
