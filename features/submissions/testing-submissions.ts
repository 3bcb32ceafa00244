import { eq } from "drizzle-orm";
import { channels, informationItems, scoringSchemes } from "@/db/schema/submissions";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { listUnits } from "@/features/districts/queries";
import type { Actor } from "@/features/people/actor";
import { adoptItem } from "./channels/mutations/adopt-item";
import type { ItemText } from "./items/item";
import { saveItem } from "./items/mutations/save-item";
import { takeItemStep } from "./items/mutations/take-item-step";
import type { Scheme } from "./ledger/scheme";

export const at = new Date("2026-08-20T02:00:00Z");

export const plainScheme: Scheme = {
  ...{ byLevel: { federation: 200, city: 500, national: 1000 }, byChannel: {}, counting: "added" },
  ...{ valid: 50, picture: 20, comment: 300, commissionMissed: 200, monthlyItems: 0, monthlyMissing: 30 },
  ...{ onTimeDays: 3, leastRanked: 1 },
};

export const itemText = (changes: Partial<ItemText> = {}): ItemText => ({
  ...{ kind: "work", length: "short", eventOn: "2026-08-18", author: "李文", titleEn: "", bodyEn: "" },
  ...{ titleZh: "平谷区妇联举办读书会", bodyZh: "读书会在村里举行。", commissionId: null, pictures: [], ...changes },
});

/** The answer of a verb that did what it was asked. */
export function done<Answer extends { ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
}

/** A database of one's own with a scheme, two channels and hands that hand items in and receive them. */
export async function submissionsWorld(settings: Scheme = plainScheme) {
  const fresh: FreshDatabase = await freshDatabase();
  const { database } = fresh;
  const [desk, all] = [await deskOf(database), await listUnits(database)];
  const unit = (slug: string) => all.find((one) => one.slug === slug)?.id ?? 0;
  const of = (slug: string): Actor => ({ ...desk.districtAdministrator, districtId: unit(slug) }) as Actor;
  await database.insert(scoringSchemes).values({ countsFrom: "2020-01-01", settings, reason: "begun", createdAt: at });
  const [updates, city] = await database
    .insert(channels)
    .values([
      { code: "updates", nameEn: "Updates", nameZh: "工作动态", level: "federation", position: 1 },
      { code: "city-bulletin", nameEn: "City bulletin", nameZh: "市信息简报", level: "city", position: 2 },
    ])
    .returning({ id: channels.id });
  let count = 0;

  /** An item of a unit as it is handed in on a day. */
  async function submitted(slug: string, changes: Partial<ItemText> = {}, on: Date = at) {
    const act = { actor: of(slug), at: on };
    const begun = done(await saveItem({ itemId: null, text: itemText(changes), key: `key-${++count}` }, act, database));
    const { version } = done(
      await takeItemStep({ itemId: begun.itemId, startedFrom: begun.version, step: "submit" }, act, database),
    );
    return { itemId: begun.itemId, version };
  }

  /** An item that was received. */
  async function received(slug: string, changes: Partial<ItemText> = {}, on: Date = at) {
    const { itemId, version } = await submitted(slug, changes, on);
    const receive = { itemId, startedFrom: version, step: "receive" as const };
    return { itemId, version: done(await takeItemStep(receive, { actor: desk.editor, at: on }, database)).version };
  }

  async function adopted(itemId: number, channelId: number = updates?.id ?? 0, reportId: number | null = null) {
    const input = { itemId, channelId, reportId, adoptedOn: "2026-08-20" };
    return done(await adoptItem(input, { actor: desk.editor, at }, database)).adoptionId;
  }

  async function item(id: number) {
    const [row] = await database.select().from(informationItems).where(eq(informationItems.id, id));
    if (!row) throw new Error("there is no such item");
    return row;
  }

  const places = { updates: updates?.id ?? 0, city: city?.id ?? 0 };
  return { database, desk, unit, of, submitted, received, adopted, item, ...places, drop: () => fresh.drop() };
}
