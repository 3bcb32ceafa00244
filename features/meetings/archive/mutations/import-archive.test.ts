import { join } from "node:path";
import { and, desc, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { meetingImports } from "@/db/schema/archive";
import { places } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { accounts, people } from "@/db/schema/people";
import { trainingHours } from "@/db/schema/training-hours";
import { freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { digestOf as digestsIn } from "@/db/testing-digest";
import { readKeptFile } from "@/platform/storage";
import { addAnnex } from "../../minutes/mutations/add-annex";
import { isSealed, verifySeals } from "../../minutes/sealing/queries";
import { getMeeting } from "../../queries";
import { findOpened } from "../../trainings/feedback/answering/queries";
import { changeDays } from "../../trainings/feedback/mutations/change-days";
import { getFeedback, getForm } from "../../trainings/feedback/queries";
import { findBroken } from "../proving/queries";
import { afterwards } from "../testing-hands";
import { act, incoming, refused, rowOf, unseal } from "../testing-incoming";
import { olderArchive } from "../testing-older";
import { archivedOf, bringIn, emptyPortal, importedAt, writeArchive } from "../testing-portals";
import { importArchive } from "./import-archive";

const world = incoming();

describe("bringing a meeting in", () => {
  beforeAll(async () => {
    world.portal = await emptyPortal();
    return () => world.portal.drop();
  });

  it(
    "keeps who did what by name, its files, and says so",
    world.undone(async () => {
      const answer = await world.bring();
      expect(answer).toMatchObject({ ok: true });
      const id = answer.ok ? answer.meetingId : 0;
      const again = await archivedOf(id, world.portal.database);
      expect(again.contentHash).toBe(world.archive.manifest.contentHash);
      for (const { place, sha256, bytes } of again.kept) {
        expect([sha256, (await readKeptFile(place))?.length]).toEqual([sha256, bytes]);
      }
      expect((await auditOf(world.portal.database, "meeting", id)).map(({ action }) => action)).toEqual([
        ...["meeting.import", "seal.write", "seal.write"],
      ]);
      const [entry] = await auditOf(world.portal.database, "meeting", id);
      expect(entry).toMatchObject({
        ...{ actorName: "operator", at: importedAt },
        after: { year: 2027, quarter: 4, contentHash: again.contentHash, origin: "Portal A, https://a.example" },
      });
      expect(await world.portal.database.select().from(meetingImports)).toMatchObject([
        { meetingId: id, contentHash: again.contentHash },
      ]);
      const names = await world.portal.database.select().from(accounts);
      expect(names.length).toBeGreaterThan(3);
      expect(names.every(({ email, disabledAt }) => email.endsWith("@archive.invalid") && disabledAt !== null)).toBe(
        true,
      );
    }),
  );

  it(
    "is found by verifying once a row under its seal is altered",
    world.undone(async () => {
      const answer = await world.bring();
      const id = answer.ok ? answer.meetingId : 0;
      expect(await isSealed(world.portal.database, id)).toBe(true);
      expect((await verifySeals(world.portal.database)).finding).toBeNull();
      await world.portal.database.execute(sql`update decisions set text_en = 'forged'`);
      expect((await verifySeals(world.portal.database)).finding).toMatchObject({ what: "altered", table: "decisions" });
    }),
  );

  it("goes on from there to a third portal, its first seals proved and an annex of the second beside them", async () => {
    const onward = join(world.folder, "onward.zip");
    let contentHash = "";
    const inTheSecond = world.undone(async () => {
      await world.bring();
      const [meeting] = await world.portal.database.select({ id: meetings.id }).from(meetings);
      const name = "An Organiser";
      const [account] = await world.portal.database
        .insert(accounts)
        .values({ email: "o@b.example", name, passwordHash: "x", role: "organiser", createdAt: importedAt })
        .returning();
      const actor = { accountId: account?.id ?? 0, name, role: "organiser" as const, districtId: null };
      const annex = { meetingId: meeting?.id ?? 0, en: "Forty-two.", zh: "四十二个。" };
      const added = await addAnnex(annex, { actor, at: importedAt }, world.portal.database);
      expect(added).toMatchObject({ ok: true, number: 2 });
      const second = await archivedOf(annex.meetingId, world.portal.database);
      expect(second.content.seals.map(({ hash }) => hash).slice(0, 2)).toEqual(
        world.archive.content.seals.map(({ hash }) => hash),
      );
      expect(findBroken(second.content, second.proofs)).toBeNull();
      await writeArchive(onward, annex.meetingId, world.portal.database);
      contentHash = second.contentHash;
    });
    await inTheSecond();
    // Afterwards the portal is an empty one again, in which the next ids are others.
    const inTheThird = world.undone(async () => {
      const answer = await bringIn(onward, world.portal.database);
      const at = answer.ok ? answer.meetingId : 0;
      expect((await archivedOf(at, world.portal.database)).contentHash).toBe(contentHash);
      expect(await verifySeals(world.portal.database)).toMatchObject({ seals: 3, finding: null });
    });
    await inTheThird();
  });

  it(
    "has the hours and what people said of the training as they were, and its form stays closed",
    world.undone(async () => {
      const answer = await world.bring();
      const id = answer.ok ? answer.meetingId : 0;
      const said = async (meetingId: number, database: Database) => {
        const results = (await getFeedback(meetingId, importedAt, database))?.results;
        return results && JSON.parse(JSON.stringify(results, (key, held) => (key === "id" ? undefined : held)));
      };
      const [there] = await world.origin.database
        .select()
        .from(meetingMinutes)
        .orderBy(desc(meetingMinutes.id))
        .limit(1);
      const results = await said(id, world.portal.database);
      expect(results).toEqual(await said(there?.meetingId ?? 0, world.origin.database));
      expect(results).toMatchObject({ answers: 5, shown: { said: [{ words: ["合作练习", "The examples."] }, {}] } });
      expect(await world.portal.database.$count(trainingHours)).toBe(5);
      const form = await getForm(id, world.portal.database);
      expect(form).toMatchObject({ days: 7, closesAt: new Date("2026-11-27T16:00:00Z") });
      expect(await findOpened(form?.code ?? "", afterwards, world.portal.database)).toBeNull();
      const again = { meetingId: id, days: 60, version: form?.version ?? 0 };
      const organiser = {
        actor: { accountId: 1, name: "", role: "organiser" as const, districtId: null },
        at: importedAt,
      };
      expect(await changeDays(again, organiser, world.portal.database)).toEqual({ ok: false, reasons: ["closed"] });
    }),
  );

  it(
    "is tried without anything staying",
    world.undone(async () => {
      const before = await digestsIn(world.portal.database);
      expect(await world.bring({}, true)).toMatchObject({ ok: true });
      expect(await digestsIn(world.portal.database)).toEqual(before);
      expect(world.filesHere()).toEqual([]);
      expect(await world.bring()).toMatchObject({ ok: true });
    }),
  );

  it(
    "is refused where it is there already",
    world.undone(async () => {
      expect(await world.bring()).toMatchObject({ ok: true });
      const before = await digestsIn(world.portal.database);
      const files = world.filesHere();
      expect(await world.bring()).toEqual(refused("already_here"));
      const other = world.forged((content) => {
        unseal(content);
        rowOf(content, "meetings").venue_en = "elsewhere";
      });
      expect(await world.bring(other)).toEqual(refused("already_here"));
      const nextDay = world.forged((content) => {
        unseal(content);
        rowOf(content, "meetings").date = "2026-11-21";
      });
      expect(await world.bring(nextDay)).toEqual(refused("number_taken"));
      expect(await digestsIn(world.portal.database)).toEqual(before);
      expect(world.filesHere()).toEqual(files);
    }),
  );

  it(
    "comes in from an older release, which knew fewer fields and tables",
    world.undone(async () => {
      const older = world.forged((content) => {
        for (const row of content.tables.follow_ups ?? []) delete row.reminded;
        delete content.tables.running_items;
      });
      expect(await world.bring(older)).toMatchObject({ ok: true });
      expect((await verifySeals(world.portal.database)).finding).toBeNull();
    }),
  );

  it(
    "comes in from a release that knew neither last days nor partners, its seal proved",
    world.undone(async () => {
      const answer = await world.bring(olderArchive(world.archive));
      expect(answer).toMatchObject({ ok: true });
      const { record } = (await getMeeting(answer.ok ? answer.meetingId : 0, world.portal.database)) ?? {};
      expect(record).toMatchObject({ date: "2026-11-20", endDate: null, partners: [] });
      expect((await verifySeals(world.portal.database)).finding).toBeNull();
    }),
  );

  it(
    "a body and a series that are missing are made as the archive tells of them",
    world.undone(async () => {
      await world.portal.database.transaction(async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(sql`delete from units where slug = 'miyun'`);
        await tx.execute(sql`delete from meeting_series where slug = 'grassroots-quarterly'`);
      });
      const answer = await world.bring();
      expect(answer).toMatchObject({ ok: true });
      const { rows } = await world.portal.database.execute(sql`select name_zh, code from units where slug = 'miyun'`);
      const { rows: as } = await world.origin.database.execute(
        sql`select name_zh, code from units where slug = 'miyun'`,
      );
      expect(rows).toEqual(as);
    }),
  );

  it("comes in once, of two who bring it in at once", async () => {
    const answers = await Promise.all([world.bring(), world.bring()]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    for (const { place } of (await archivedOf(answers.find((one) => one.ok)?.meetingId ?? 0, world.portal.database))
      .kept) {
      expect(await readKeptFile(place)).not.toBeNull();
    }
  });
});

it("comes into a portal that has people and meetings of its own", async () => {
  const busy = await freshDatabase();
  const desk = await deskOf(busy.database);
  const [known] = await busy.database
    .insert(people)
    .values({ nameEn: "He Yan", nameZh: "何雁", pronoun: "she" })
    .returning();
  const count = await busy.database.$count(people);
  const answer = await importArchive({ archive: world.archive, trial: false }, act, busy.database);
  expect(answer).toMatchObject({ ok: true });
  expect(await busy.database.$count(people)).toBe(count);
  const id = answer.ok ? answer.meetingId : 0;
  expect((await archivedOf(id, busy.database)).contentHash).toBe(world.archive.manifest.contentHash);
  const taught = and(eq(places.meetingId, id), eq(places.origin, "lecturer"));
  expect(await busy.database.select().from(places).where(taught)).toMatchObject([{ personId: known?.id }]);
  // A name proves nobody: what the organiser did there is not put down to the organiser here.
  const { rows } = await busy.database.execute<{ id: number }>(
    sql`select written_by as id from item_notes join agenda_items on agenda_items.id = item_id where meeting_id = ${id}`,
  );
  expect(rows.map((row) => row.id)).not.toContain(desk.organiser.accountId);
  await busy.drop();
});
