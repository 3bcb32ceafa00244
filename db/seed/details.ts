import type { Database } from "@/db/client";
import { blankDetails } from "@/features/federation/details";
import { saveDetails } from "@/features/federation/mutations/save-details";
import type { Act } from "@/features/people/actor";
import { done } from "./certain";

/** What the demonstration says about its federation: names and an address for letters that nobody has. */
export async function seedDetails(act: Act, database: Database): Promise<void> {
  const details = {
    ...blankDetails,
    organiserEn: "Beijing Women's Federation",
    organiserZh: "北京市妇女联合会",
    email: "office@example.org",
  };
  done(await saveDetails({ startedFrom: 0, details }, act, database));
}
