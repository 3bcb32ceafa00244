import { afterAll, beforeAll, describe, it } from "vitest";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "../testing-roles";
import { addPost } from "./mutations/add-post";
import { changePost } from "./mutations/change-post";
import { endPost } from "./mutations/end-post";
import { handOverPost } from "./mutations/hand-over-post";
import { removePost } from "./mutations/remove-post";
import { at, postsWorld } from "./testing-held";

let world: Awaited<ReturnType<typeof postsWorld>>;

beforeAll(async () => {
  world = await postsWorld();
});

afterAll(() => world.drop());

const rows: Row[] = [
  {
    ...{ file: "mutations/add-post.ts", needs: "post.manage" },
    ready: async () => {
      const input = { ...world.fields(), personId: await world.somebody() };
      return (who) => addPost(input, who, world.database);
    },
  },
  {
    ...{ file: "mutations/change-post.ts", needs: "post.manage" },
    ready: async () => {
      const input = { ...world.fields({ heldFrom: "2023-01-01" }), ...(await world.held()).one };
      return (who) => changePost(input, who, world.database);
    },
  },
  {
    ...{ file: "mutations/end-post.ts", needs: "post.manage" },
    ready: async () => {
      const { one } = await world.held();
      return (who) => endPost({ ...one, on: "2026-01-01" }, who, world.database);
    },
  },
  {
    ...{ file: "mutations/hand-over-post.ts", needs: "post.manage" },
    ready: async () => {
      const [{ one }, to] = [await world.held(), await world.somebody()];
      return (who) => handOverPost({ ...one, to, on: "2026-01-01" }, who, world.database);
    },
  },
  {
    ...{ file: "mutations/remove-post.ts", needs: "post.manage" },
    ready: async () => {
      const { one } = await world.held();
      return (who) => removePost({ ...one, reason: "a mistake" }, who, world.database);
    },
  },
];

describe("who may do what with posts", () => {
  itKnowsEveryVerb("features/people/posts", rows, {
    "mutations/say-single.ts": "a part of the verbs that give and change a post, in their transaction",
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: world.database, everyone: everyone(world.desk), at });
  });
});
