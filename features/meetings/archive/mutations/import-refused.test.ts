import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { people } from "@/db/schema/people";
import { digestOf as digestsIn } from "@/db/testing-digest";
import { visitor } from "@/features/people/actor";
import { incoming, refused, rowOf } from "../testing-incoming";
import { olderArchive } from "../testing-older";
import { emptyPortal, importedAt } from "../testing-portals";
import type { ReadArchive } from "../zip/read";
import { importArchive } from "./import-archive";

const world = incoming();

describe("a meeting that cannot come in leaves nothing behind", () => {
  let before: Awaited<ReturnType<typeof digestsIn>>;
  beforeAll(async () => {
    world.portal = await emptyPortal();
    before = await digestsIn(world.portal.database);
    return () => world.portal.drop();
  });

  it.each([visitor, ...(["organiser", "administrator", "chief_editor"] as const)])(
    "is for the operator: not for %s",
    async (who) => {
      const actor = typeof who === "string" ? { accountId: 1, name: who, role: who, districtId: null } : who;
      const answer = await importArchive(
        { archive: world.archive, trial: false },
        { actor, at: importedAt },
        world.portal.database,
      );
      expect(answer).toEqual(refused("not_permitted"));
    },
  );
  const cases: [string, string, () => Partial<ReadArchive>][] = [
    [
      "seal_broken",
      "a row that was altered under the seal",
      () =>
        world.forged((content) => {
          rowOf(content, "decisions").text_en = "forged";
        }),
    ],
    [
      "seal_broken",
      "a row that was added under it",
      () =>
        world.forged((content) => {
          const [ask] = content.tables.asks ?? [];
          content.tables.asks?.push({ ...ask, ref: `asks/${content.tables.asks.length + 1}`, position: 9 });
        }),
    ],
    [
      "seal_broken",
      "a last day that came after the seal",
      () =>
        olderArchive(world.archive, (content) => {
          rowOf(content, "meetings").end_date = "2026-11-21";
        }),
    ],
    [
      "seal_broken",
      "a partner who came after the seal",
      () =>
        olderArchive(world.archive, (content) => {
          content.tables.meeting_partners = world.archive.content.tables.meeting_partners ?? [];
        }),
    ],
    ["seal_broken", "a seal that was taken off", () => world.forged((content) => content.seals.splice(0))],
    ["seal_broken", "a seal without its proof", () => ({ proofs: [] })],
    [
      "newer_release",
      "a field that nobody knows",
      () =>
        world.forged((content) => {
          for (const row of content.tables.follow_ups ?? []) row.mood = "good";
        }),
    ],
    [
      "newer_release",
      "a table that nobody knows",
      () =>
        world.forged((content) => {
          content.tables.accounts = [{ email: "me@evil.example", role: "administrator" }];
        }),
    ],
    [
      "damaged",
      "a reference to what is not there",
      () =>
        world.forged((content) => {
          rowOf(content, "follow_ups").ask_id = "asks/99";
        }),
    ],
    [
      "damaged",
      "a reference to something else",
      () =>
        world.forged((content) => {
          rowOf(content, "follow_ups").ask_id = "accounts/1";
        }),
    ],
    [
      "damaged",
      "an id of the database",
      () =>
        world.forged((content) => {
          rowOf(content, "follow_up_steps").actor_id = 1;
        }),
    ],
    [
      "damaged",
      "a value that does not fit",
      () =>
        world.forged((content) => {
          rowOf(content, "follow_ups").progress = "much";
        }),
    ],
    ["damaged", "two meetings", () => world.forged((content) => content.tables.meetings?.push({ ref: "meetings/2" }))],
    [
      "damaged",
      "a file to be kept elsewhere",
      () =>
        world.forged((content) => {
          rowOf(content, "follow_up_files").key = "../../secret";
        }),
    ],
    [
      "damaged",
      "a body of which nothing is told",
      () => {
        const strange = (content: ReadArchive["content"]) => {
          rowOf(content, "follow_ups").lead_unit_id = "units/atlantis";
        };
        return world.forged(strange);
      },
    ],
    [
      "comes_out_different",
      "a row that hangs on nothing",
      () =>
        world.forged((content) => {
          for (const row of content.tables.invitation_letters ?? [])
            Object.assign(row, { invitation_id: null, place_id: null });
        }),
    ],
    [
      "comes_out_different",
      "rows that are not in their order",
      () =>
        world.forged((content) =>
          content.tables.follow_up_links?.reverse().unshift({ ...content.tables.follow_up_links[0], position: 7 }),
        ),
    ],
  ];

  it.each(cases)("%s: %s", async (reason, _, given) => {
    expect(await world.bring(given())).toEqual(refused(reason));
    expect(await digestsIn(world.portal.database)).toEqual(before);
    expect(world.filesHere()).toEqual([]);
  });

  it("where the store gives up in the middle", async () => {
    let asked = 0;
    const bytes = async (sha256: string) => {
      asked += 1;
      if (asked > 1) throw new Error("the disk is full");
      return world.archive.bytes(sha256);
    };
    await expect(world.bring({ bytes })).rejects.toThrow("the disk is full");
    expect(asked).toBe(2);
    expect(await digestsIn(world.portal.database)).toEqual(before);
    expect(world.filesHere()).toEqual([]);
  });

  it("where somebody of the same name held another post that day", async () => {
    const [person] = world.archive.content.people;
    const [made] = await world.portal.database
      .insert(people)
      .values({ nameEn: person?.name_en ?? "", nameZh: person?.name_zh ?? "", pronoun: "she" })
      .returning();
    await world.portal.database.execute(sql`
      insert into posts (person_id, kind, title_en, title_zh, protocol_order, held_from)
      values (${made?.id}, 'other', 'Driver', '司机', 90, '2020-01-01')`);
    const withHer = await digestsIn(world.portal.database);
    expect(await world.bring()).toEqual(refused("other_posts", person?.name_en));
    expect(await digestsIn(world.portal.database)).toEqual(withHer);
  });
});
