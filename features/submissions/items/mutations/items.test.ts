import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { at, done, itemText, submissionsWorld } from "../../testing-submissions";
import { getOwnItem, listWaitingItems } from "../queries";
import { mergeItem } from "./merge-item";
import { saveItem } from "./save-item";
import { takeItemStep } from "./take-item-step";

let world: Awaited<ReturnType<typeof submissionsWorld>>;
beforeAll(async () => {
  world = await submissionsWorld();
});
afterAll(() => world.drop());

const by = (slug: string) => ({ actor: world.of(slug), at });
const office = () => ({ actor: world.desk.editor, at });

describe("writing an item", () => {
  it("begins it once though the form is sent twice at once, and records it", async () => {
    const input = { itemId: null, text: itemText(), key: "twice" } as const;
    const answers = await Promise.all([1, 2, 3].map(() => saveItem(input, by("pinggu"), world.database)));
    const ids = new Set(answers.map((answer) => done(answer).itemId));
    expect(ids.size).toBe(1);
    const [entry] = await auditOf(world.database, "item", [...ids][0] ?? 0);
    expect(entry).toMatchObject({ action: "item.begin", actorId: by("pinggu").actor.accountId, at });
  });

  it("saves what its unit writes, and refuses an older version and a sibling", async () => {
    const { itemId } = done(
      await saveItem({ itemId: null, text: itemText(), key: "own" }, by("pinggu"), world.database),
    );
    const save = (startedFrom: number, slug = "pinggu") =>
      saveItem({ itemId, startedFrom, key: "", text: itemText({ titleZh: "读书会" }) }, by(slug), world.database);
    expect(await save(1, "daxing")).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await save(1)).toMatchObject({ ok: true, version: 2 });
    expect(await save(1)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await getOwnItem(world.unit("pinggu"), itemId, world.database)).toMatchObject({ titleZh: "读书会" });
    expect(await getOwnItem(world.unit("daxing"), itemId, world.database)).toBeNull();
  });

  it("is a district's alone", async () => {
    const answer = await saveItem({ itemId: null, text: itemText(), key: "office" }, office(), world.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});

describe("handing an item in", () => {
  it("names everything that is missing, and writes nothing", async () => {
    const text = itemText({ titleZh: "", author: "", eventOn: "2026-09-01" });
    const { itemId } = done(await saveItem({ itemId: null, text, key: "bare" }, by("pinggu"), world.database));
    const answer = await takeItemStep({ itemId, startedFrom: 1, step: "submit" }, by("pinggu"), world.database);
    expect(answer).toEqual({ ok: false, reasons: ["title", "author", "future_event"] });
    expect(await world.item(itemId)).toMatchObject({ state: "draft", submittedAt: null, version: 1 });
  });

  it("puts it before the office; returned with a reason it is handed in again, of the first day", async () => {
    const { itemId, version } = await world.submitted("pinggu");
    expect((await listWaitingItems(world.database)).map(({ item }) => item.id)).toContain(itemId);
    const back = { itemId, startedFrom: version, step: "return" as const };
    expect(await takeItemStep({ ...back, reason: " " }, office(), world.database)).toEqual({
      ...{ ok: false, reasons: ["reason_missing"] },
    });
    done(await takeItemStep({ ...back, reason: "Who took part?" }, office(), world.database));
    expect((await waitingJobs(world.database)).at(-1)).toEqual({
      ...{ job: "submissions.tell-returned", payload: { itemId } },
    });
    const later = { actor: world.of("pinggu"), at: new Date("2026-08-25T02:00:00Z") };
    done(await takeItemStep({ itemId, startedFrom: version + 1, step: "submit" }, later, world.database));
    expect(await world.item(itemId)).toMatchObject({ state: "submitted", submittedAt: at });
    const steps = (await auditOf(world.database, "item", itemId)).map(({ action }) => action);
    expect(steps).toEqual(["item.begin", "item.submit", "item.return", "item.submit"]);
  });
});

describe("merging an item", () => {
  it("is refused into itself, into what was not received, and of what others were merged into", async () => {
    const [one, other, third] = [
      await world.received("pinggu"),
      await world.received("miyun"),
      await world.submitted("daxing"),
    ];
    const merge = (itemId: number, intoId: number, startedFrom: number) =>
      mergeItem({ itemId, intoId, startedFrom }, office(), world.database);
    expect(await merge(one.itemId, one.itemId, one.version)).toEqual({ ok: false, reasons: ["same_item"] });
    expect(await merge(one.itemId, third.itemId, one.version)).toEqual({ ok: false, reasons: ["target_not_valid"] });
    done(await merge(other.itemId, one.itemId, other.version));
    expect(await merge(one.itemId, other.itemId, one.version)).toMatchObject({ ok: false, reasons: ["in_use"] });
  });

  it("of two into each other at once merges one", async () => {
    const [one, other] = [await world.received("pinggu"), await world.received("miyun")];
    const answers = await Promise.all([
      mergeItem({ itemId: one.itemId, intoId: other.itemId, startedFrom: one.version }, office(), world.database),
      mergeItem({ itemId: other.itemId, intoId: one.itemId, startedFrom: other.version }, office(), world.database),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
