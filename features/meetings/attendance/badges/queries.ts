import { and, asc, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitedRoles, places } from "@/db/schema/invitations";
import { stillExpected, wasInvited } from "../../invitations/queries";
import { placeCode } from "../codes/queries";
import { type Badge, getsBadge } from "./badge";

/** The badges of a meeting, body by body in protocol order, each one's by role; then whoever belongs to none. */
export async function listBadges(meetingId: number, database: Database | Transaction = db): Promise<Badge[]> {
  const rows = await database
    .select({ place: places, unit: units, role: invitedRoles, isInvited: wasInvited })
    .from(places)
    .leftJoin(units, eq(units.id, places.unitId))
    .leftJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .where(and(eq(places.meetingId, meetingId), stillExpected))
    .orderBy(asc(units.kind), asc(units.protocolOrder), asc(invitedRoles.position), asc(places.id));
  return rows
    .filter(({ place, isInvited }) => getsBadge({ ...place, isInvited }))
    .map(({ place: { id, name, post, origin, unitText }, unit, role }) => ({
      ...{ placeId: id, name, post, origin, code: placeCode(id) },
      unit: unit ? { en: unit.shortEn, zh: unit.shortZh } : { en: unitText, zh: unitText },
      role: role && { en: role.nameEn, zh: role.nameZh },
    }));
}
