import { afterAll, beforeAll, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { done, postsWorld } from "../testing-held";
import { addPost } from "./add-post";
import { changePost } from "./change-post";
import { endPost } from "./end-post";
import { handOverPost } from "./hand-over-post";
import { removePost } from "./remove-post";

let world: Awaited<ReturnType<typeof postsWorld>>;

beforeAll(async () => {
  world = await postsWorld();
});

afterAll(() => world.drop());

type World = typeof world;

it.each<[string, (world: World) => Promise<() => Promise<{ ok: boolean }>>]>([
  [
    "given",
    async ({ somebody, fields, act, database }) => {
      const personId = await somebody();
      return () => addPost({ ...fields(), personId }, act, database);
    },
  ],
  [
    "changed",
    async ({ held, fields, act, database }) => {
      const { one, same } = await held();
      return () => changePost({ ...fields({ ...same, heldFrom: "2024-03-01" }), ...one }, act, database);
    },
  ],
  [
    "ended",
    async ({ held, act, database }) => {
      const { one } = await held();
      return () => endPost({ ...one, on: "2026-05-01" }, act, database);
    },
  ],
  [
    "handed over",
    async ({ held, somebody, act, database }) => {
      const [{ one }, to] = [await held(), await somebody()];
      return () => handOverPost({ ...one, to, on: "2026-05-01" }, act, database);
    },
  ],
  [
    "taken out",
    async ({ held, act, database }) => {
      const { one } = await held();
      return () => removePost({ ...one, reason: "a mistake" }, act, database);
    },
  ],
])("public pages are made anew after a post was %s", async (_, prepare) => {
  const deed = await prepare(world);
  const generation = await readGeneration(world.database);
  done(await deed());
  expect(await readGeneration(world.database)).toBe(generation + 1);
});
