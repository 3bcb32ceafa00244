import type { Database } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { deskOf } from "@/db/testing-desk";
import type { Act, Actor } from "@/features/people/actor";
import { getMeeting } from "../queries";

export const before = new Date("2026-11-10T02:00:00Z");
export const during = new Date("2026-11-20T06:10:00Z");
export const afterwards = new Date("2026-11-26T02:00:00Z");
export const blank = { en: "", zh: "" };
export const both = (en: string) => ({ en, zh: `${en}（中）` });

/** Who and what the fullest meeting is made with. */
export async function handsOf(database: Database) {
  const desk = await deskOf(database);
  const bodies = await database.select().from(units);
  const unit = (slug: string) => bodies.find((one) => one.slug === slug)?.id ?? 0;
  const everyone = await database.select().from(accounts);
  const of = (slug: string): Actor & { accountId: number } => {
    const one = everyone.find(({ districtId, role }) => districtId === unit(slug) && role === "district_administrator");
    return { accountId: one?.id ?? 0, name: one?.name ?? "", role: "district_administrator", districtId: unit(slug) };
  };
  const versionOf = async (meetingId: number) => (await getMeeting(meetingId, database))?.version ?? 0;
  const organiser = (at: Date): Act => ({ actor: desk.organiser, at });
  return { database, desk, unit, of, versionOf, organiser };
}

export type Hands = Awaited<ReturnType<typeof handsOf>>;
