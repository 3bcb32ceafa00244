import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cases } from "@/db/schema/cases";
import { pictures } from "@/db/schema/media";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listCaseAddresses } from "../published/queries";
import { isPictureOfCase } from "./queries";

const key = "c".repeat(24);
const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

it("shows the picture of a case only while the case may be read", async () => {
  const { database } = fresh;
  const [one] = await listCaseAddresses(database);
  const set = (values: Partial<typeof cases.$inferInsert>) =>
    database
      .update(cases)
      .set(values)
      .where(eq(cases.slug, one?.slug ?? ""));
  await database.insert(pictures).values({ key, width: 9, height: 9, bytes: 1, fileName: "a.png", createdAt: at });
  expect(await isPictureOfCase(key, database)).toBe(false);
  await set({ pictureKey: key });
  expect(await isPictureOfCase(key, database)).toBe(true);
  await set({ withdrawnAt: at });
  expect(await isPictureOfCase(key, database)).toBe(false);
  await set({ withdrawnAt: null, publishedAt: null });
  expect(await isPictureOfCase(key, database)).toBe(false);
});
