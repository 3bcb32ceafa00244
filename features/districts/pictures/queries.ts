import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { districtProfiles } from "@/db/schema/district-profiles";

/** Whether the public page of a district shows this picture. */
export async function isPictureOfDistrict(key: string, database: Database = db): Promise<boolean> {
  return (await database.$count(districtProfiles, eq(districtProfiles.pictureKey, key))) > 0;
}
