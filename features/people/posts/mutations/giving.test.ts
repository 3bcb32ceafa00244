import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { posts } from "@/db/schema/people";
import { auditOf } from "@/db/testing-desk";
import { listPostsOf } from "../queries";
import { at, done, postsWorld } from "../testing-held";
import { troublesOf } from "../troubles";
import { addPost } from "./add-post";
import { changePost } from "./change-post";

let world: Awaited<ReturnType<typeof postsWorld>>;

beforeAll(async () => {
  world = await postsWorld();
});

afterAll(() => world.drop());

describe("giving somebody a post", () => {
  it("writes it, says whose it is, and answers the days", async () => {
    const personId = await world.somebody();
    const input = { ...world.fields({ heldUntil: "2024-06-01" }), personId };
    const answer = done(await addPost(input, world.act, world.database));
    expect(answer.touched).toEqual([{ personId, days: [{ from: "2024-01-01", until: "2024-06-01" }] }]);
    expect(await listPostsOf(personId, world.database)).toMatchObject([
      { unit: { id: world.unitId, level: "department" }, title: { en: input.titleEn }, heldUntil: "2024-06-01" },
    ]);
    const { personId: _, ...after } = input;
    expect(await world.lastOf(personId)).toMatchObject({
      ...{ action: "post.add", actorId: world.desk.organiser.accountId, at, before: null, after },
    });
  });

  it("takes a body outside, and one of the federation that says no body for the municipal level's", async () => {
    const school = { unitId: null, bodyEn: "Normal University", bodyZh: "师范大学" };
    const { post } = await world.held(school);
    expect(post).toMatchObject({ unit: null, outside: { en: "Normal University", zh: "师范大学" } });
    const personId = await world.somebody();
    const own = { kind: "federation" as const, titleEn: "Member", titleZh: "执委", protocolOrder: 9 };
    await world.database.insert(posts).values({ ...own, personId, heldFrom: "2024-01-01" });
    expect(await listPostsOf(personId, world.database)).toMatchObject([
      { unit: { level: "municipal" }, single: false },
    ]);
  });

  it("refuses the same post on days on which it is held already, though the form is sent twice at once", async () => {
    const personId = await world.somebody();
    const input = { ...world.fields(), personId };
    const answers = await Promise.all([1, 2, 3].map(() => addPost(input, world.act, world.database)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reasons: ["held_already"] });
    expect(await listPostsOf(personId, world.database)).toHaveLength(1);
  });

  it("refuses a person and a body that are not there", async () => {
    const gone = { ...world.fields(), personId: 2_000_000 };
    expect(await addPost(gone, world.act, world.database)).toEqual({ ok: false, reasons: ["person_gone"] });
    const nowhere = { ...world.fields({ unitId: 2_000_000 }), personId: await world.somebody() };
    expect(await addPost(nowhere, world.act, world.database)).toEqual({ ok: false, reasons: ["unit_gone"] });
  });

  it("says for every holder that one person holds it at a time, and finds two who do", async () => {
    const { same, personId, post } = await world.held();
    const other = await world.held({ ...same, personId: await world.somebody(), single: true, heldFrom: "2024-03-01" });
    const third = await world.held({
      ...same,
      personId: await world.somebody(),
      heldFrom: "2019-01-01",
      heldUntil: "2020-01-01",
    });
    const rows = await world.holdersOf(same.titleEn);
    expect(rows.map(({ single }) => single)).toEqual([true, true, true]);
    expect(await world.lastOf(personId)).toMatchObject({
      ...{ action: "post.change", before: { post: post.id, single: false }, after: { single: true } },
    });
    const found = troublesOf(rows).map(({ code, posts: about }) => [code, about.map(({ id }) => id)]);
    expect(found).toEqual([
      ["several_holders", [post.id, other.post.id]],
      ["nobody", [third.post.id, post.id]],
    ]);
  });
});

describe("changing a post", () => {
  it("writes other words and days, keeps what it was on record, and answers the days that differ", async () => {
    const { post, personId, one } = await world.held();
    const given = world.fields({ titleEn: post.title.en, titleZh: post.title.zh, heldFrom: "2024-02-01" });
    const answer = done(await changePost({ ...given, ...one }, world.act, world.database));
    expect(answer.touched).toEqual([{ personId, days: [{ from: "2024-01-01", until: "2024-02-01" }] }]);
    expect(await listPostsOf(personId, world.database)).toMatchObject([{ version: 2, heldFrom: "2024-02-01" }]);
    expect(await world.lastOf(personId)).toMatchObject({
      ...{ action: "post.change", actorId: world.desk.organiser.accountId },
      ...{ before: { heldFrom: "2024-01-01", titleEn: post.title.en }, after: { heldFrom: "2024-02-01" } },
    });
  });

  it("lets one of five who started from the same version win", async () => {
    const { personId, one } = await world.held();
    const titles = [1, 2, 3, 4, 5].map((number) => `Title ${number}`);
    const answers = await Promise.all(
      titles.map((titleEn) => changePost({ ...world.fields({ titleEn }), ...one }, world.act, world.database)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = { ok: false, reasons: ["newer_version"] };
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(4).fill(lost));
    const kept = (await listPostsOf(personId, world.database))[0]?.title.en;
    expect(kept).toBe(titles[answers.findIndex(({ ok }) => ok)]);
    expect(
      (await auditOf(world.database, "person", personId)).filter(({ action }) => action === "post.change"),
    ).toHaveLength(1);
  });

  it("says for every holder that several may hold it", async () => {
    const { same } = await world.held({ single: true });
    const { one, post } = await world.held({ ...same, personId: await world.somebody(), heldFrom: "2025-01-01" });
    expect(post.single).toBe(true);
    done(await changePost({ ...world.fields({ ...same, single: false }), ...one }, world.act, world.database));
    const rows = await world.holdersOf(same.titleEn);
    expect(rows.map(({ single }) => single)).toEqual([false, false]);
  });

  it("refuses days on which the same post is held already, a body that is not there and a post that is gone", async () => {
    const { same, personId } = await world.held({ heldUntil: "2024-03-01" });
    const { one } = await world.held({ ...same, personId, heldFrom: "2025-01-01" });
    const early = { ...world.fields({ ...same, heldFrom: "2024-02-01" }), ...one };
    expect(await changePost(early, world.act, world.database)).toEqual({ ok: false, reasons: ["held_already"] });
    const nowhere = { ...world.fields({ unitId: 2_000_000 }), ...one };
    expect(await changePost(nowhere, world.act, world.database)).toEqual({ ok: false, reasons: ["unit_gone"] });
    const gone = { ...world.fields(), postId: 2_000_000, startedFrom: 1 };
    expect(await changePost(gone, world.act, world.database)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
