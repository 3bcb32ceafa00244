import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listPostsOf } from "../queries";
import { done, postsWorld } from "../testing-held";
import { troublesOf } from "../troubles";
import { endPost } from "./end-post";
import { handOverPost } from "./hand-over-post";
import { removePost } from "./remove-post";

let world: Awaited<ReturnType<typeof postsWorld>>;

beforeAll(async () => {
  world = await postsWorld();
});

afterAll(() => world.drop());

describe("ending a post", () => {
  it("ends it on a day, and answers the days after", async () => {
    const { post, personId, one } = await world.held();
    const answer = done(await endPost({ ...one, on: "2026-05-01" }, world.act, world.database));
    expect(answer.touched).toEqual([{ personId, days: [{ from: "2026-05-01", until: null }] }]);
    expect(await listPostsOf(personId, world.database)).toMatchObject([{ heldUntil: "2026-05-01", version: 2 }]);
    expect(await world.lastOf(personId)).toMatchObject({
      ...{ action: "post.end", before: { post: post.id, heldUntil: null }, after: { heldUntil: "2026-05-01" } },
    });
  });

  it("refuses the first day of the post, an older version and a post that is gone", async () => {
    const { one } = await world.held();
    const end = (given: object) => endPost({ ...one, on: "2026-05-01", ...given }, world.act, world.database);
    expect(await end({ on: "2024-01-01" })).toEqual({ ok: false, reasons: ["ends_before_begin"] });
    expect(await end({ startedFrom: 7 })).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await end({ postId: 2_000_000 })).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await end({})).toMatchObject({ ok: true });
  });
});

describe("handing a post over", () => {
  it("ends the one and begins the other on one day, without a gap", async () => {
    const { post, personId, one } = await world.held({ single: true });
    const to = await world.somebody();
    const answer = done(await handOverPost({ ...one, to, on: "2025-11-03" }, world.act, world.database));
    expect(answer.touched).toEqual([
      { personId, days: [{ from: "2025-11-03", until: null }] },
      { personId: to, days: [{ from: "2025-11-03", until: null }] },
    ]);
    const rows = await world.holdersOf(post.title.en);
    expect(rows).toMatchObject([
      { person: { id: personId }, heldFrom: "2024-01-01", heldUntil: "2025-11-03", single: true },
      { person: { id: to }, heldFrom: "2025-11-03", heldUntil: null, single: true, title: post.title, unit: post.unit },
    ]);
    expect(troublesOf(rows)).toEqual([]);
    expect(await world.lastOf(personId)).toMatchObject({
      action: "post.hand_over",
      after: { heldUntil: "2025-11-03", to },
    });
    expect(await world.lastOf(to)).toMatchObject({
      action: "post.take_over",
      after: { heldFrom: "2025-11-03", from: personId },
    });
  });

  it("refuses the same person, nobody, a day that cannot be, an older version and whoever holds it already", async () => {
    const { same, personId, one } = await world.held({ heldUntil: "2025-01-01" });
    const to = await world.somebody();
    const hand = (given: object) => handOverPost({ ...one, to, on: "2024-11-03", ...given }, world.act, world.database);
    expect(await hand({ to: personId })).toEqual({ ok: false, reasons: ["same_person"] });
    expect(await hand({ to: 2_000_000 })).toEqual({ ok: false, reasons: ["person_gone"] });
    expect(await hand({ on: "2024-01-01" })).toEqual({ ok: false, reasons: ["ends_before_begin"] });
    expect(await hand({ on: "2025-02-01" })).toEqual({ ok: false, reasons: ["ended_before"] });
    expect(await hand({ startedFrom: 7 })).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await hand({ postId: 2_000_000 })).toEqual({ ok: false, reasons: ["not_found"] });
    await world.held({ ...same, personId: to, heldFrom: "2026-01-01" });
    expect(await hand({})).toEqual({ ok: false, reasons: ["held_already"] });
    expect(await listPostsOf(personId, world.database)).toMatchObject([{ heldUntil: "2025-01-01", version: 1 }]);
  });

  it("lets two hand over to each other at once", async () => {
    const [one, other] = [await world.held(), await world.held()];
    const answers = await Promise.all([
      handOverPost({ ...one.one, to: other.personId, on: "2025-01-01" }, world.act, world.database),
      handOverPost({ ...other.one, to: one.personId, on: "2025-01-01" }, world.act, world.database),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe("taking a mistaken post out", () => {
  it("leaves what it was, and why it was wrong, on record", async () => {
    const { post, personId, one } = await world.held();
    const answer = done(await removePost({ ...one, reason: "another person" }, world.act, world.database));
    expect(answer.touched).toEqual([{ personId, days: [{ from: "2024-01-01", until: null }] }]);
    expect(await listPostsOf(personId, world.database)).toEqual([]);
    expect(await world.lastOf(personId)).toMatchObject({
      ...{ action: "post.remove", reason: "another person" },
      before: { post: post.id, titleEn: post.title.en, titleZh: post.title.zh, heldFrom: "2024-01-01" },
    });
    expect(await removePost({ ...one, reason: "x" }, world.act, world.database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
  });

  it("refuses an older version", async () => {
    const { personId, one } = await world.held();
    const answer = await removePost({ ...one, startedFrom: 7, reason: "x" }, world.act, world.database);
    expect(answer).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await listPostsOf(personId, world.database)).toHaveLength(1);
  });
});
