import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { districtProfiles } from "@/db/schema/district-profiles";
import { pictures } from "@/db/schema/media";
import type { Profile } from "./profile";

/** What the public is told of a district; null where nothing was written yet. */
export async function getProfile(unitId: number, database: Database | Transaction = db) {
  const [row] = await database
    .select({ profile: districtProfiles, width: pictures.width, height: pictures.height })
    .from(districtProfiles)
    .leftJoin(pictures, eq(pictures.key, districtProfiles.pictureKey))
    .where(eq(districtProfiles.unitId, unitId));
  if (!row) return null;
  const { introEn, introZh, addressEn, addressZh, phone, website, pictureKey } = row.profile;
  const written: Profile = {
    intro: { en: introEn, zh: introZh },
    address: { en: addressEn, zh: addressZh },
    ...{ phone, website, pictureKey },
  };
  const { width, height } = row;
  const picture = pictureKey && width && height ? { key: pictureKey, width, height } : null;
  return { ...written, picture };
}
