import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { districtProfiles } from "@/db/schema/district-profiles";
import { pictures } from "@/db/schema/media";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import type { Profile } from "../profile/profile";
import { getProfile } from "../profile/queries";
import { lockUnit } from "../queries";
import { districtEntries } from "../search-entries";

export type SaveProfileInput = { unitId: number; profile: Profile };

/** Writes what the public is told of a district federation, in place of what stood there. */
export async function saveProfile({ unitId, profile }: SaveProfileInput, act: Act, database: Database = db) {
  if (!may(act.actor, "profile.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const unit = await lockUnit(tx, unitId);
    if (unit?.kind !== "district") return { ok: false, reasons: ["not_found"] } as const;
    const { intro, address, phone, website, pictureKey } = profile;
    const known = pictureKey === null || (await tx.$count(pictures, eq(pictures.key, pictureKey))) > 0;
    if (!known) return { ok: false, reasons: ["no_picture"] } as const;
    const before = await getProfile(unitId, tx);
    const values = {
      ...{ introEn: intro.en, introZh: intro.zh, addressEn: address.en, addressZh: address.zh },
      ...{ phone, website, pictureKey },
    };
    await tx
      .insert(districtProfiles)
      .values({ unitId, ...values })
      .onConflictDoUpdate({ target: districtProfiles.unitId, set: values });
    await writeEntries(tx, { kind: "district", id: unitId }, districtEntries(unit, act.at, profile));
    const subject = { type: "unit", id: unitId };
    await recordAudit(tx, { act, action: "profile.save", subject, before, after: profile });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
