import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf } from "@/db/testing-desk";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { inviteGuests } from "../../../invitations/mutations/invite-guests";
import { withdrawGuest } from "../../../invitations/mutations/withdraw-guest";
import { listGuests } from "../../../invitations/queries";
import {
  at,
  byOrganiser,
  closeWorld,
  desk,
  fresh,
  newMeeting,
  ok,
  openWorld,
  refused,
} from "../../../invitations/testing-invitations";
import { mostAudiences } from "../audience";
import { listAudiences } from "../queries";
import { addAudience } from "./add-audience";
import { addPerson } from "./add-person";
import { changeAudience } from "./change-audience";
import { pastePeople } from "./paste-people";
import { removeAudience } from "./remove-audience";

beforeAll(openWorld);
afterAll(closeWorld);

const staff = { nameEn: "new-media staff", nameZh: "新媒体人员", expected: 20 };
const bai = { name: "Bai He", post: "editor", unitText: "Pinggu", email: "bai@pinggu.example" };
const actions = async (meetingId: number) =>
  (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action).slice(1);

async function withAudience() {
  const meetingId = await newMeeting();
  const { audienceId } = ok(await addAudience({ meetingId, ...staff }, byOrganiser(), fresh.database));
  return { meetingId, audienceId };
}

describe("the audiences of a training", () => {
  it("are several, changed from their newest version, and removed while nobody is on the list", async () => {
    const { meetingId, audienceId } = await withAudience();
    const cadres = { meetingId, nameEn: "", nameZh: "合作单位妇女干部", expected: null };
    const second = ok(await addAudience(cadres, byOrganiser(), fresh.database));
    expect(await addAudience(cadres, byOrganiser(), fresh.database)).toEqual(refused("already_there"));
    const change = { audienceId, version: 1, ...staff, expected: 25 };
    ok(await changeAudience(change, byOrganiser(), fresh.database));
    expect(await changeAudience(change, byOrganiser(), fresh.database)).toEqual(refused("newer_version"));
    expect(await listAudiences(meetingId, fresh.database)).toMatchObject([
      { ...staff, expected: 25, version: 2 },
      { nameZh: "合作单位妇女干部", expected: null },
    ]);
    ok(await addPerson({ audienceId, ...bai }, byOrganiser(), fresh.database));
    const remove = (id: number) => removeAudience({ audienceId: id }, byOrganiser(), fresh.database);
    expect(await remove(audienceId)).toEqual(refused("has_people"));
    ok(await remove(second.audienceId));
    expect(await remove(second.audienceId)).toEqual(refused("not_found"));
    expect(await actions(meetingId)).toEqual([
      ...["training.add_audience", "training.add_audience", "training.change_audience"],
      ...["training.add_people", "training.remove_audience"],
    ]);
  });

  it("are twelve at most", async () => {
    const { meetingId } = await withAudience();
    const add = (number: number) =>
      addAudience({ meetingId, ...staff, nameEn: `audience ${number}` }, byOrganiser(), fresh.database);
    for (let number = 2; number <= mostAudiences; number += 1) ok(await add(number));
    expect(await add(13)).toEqual(refused("too_many_audiences"));
  });

  it("take a pasted list whole or not at all", async () => {
    const { meetingId, audienceId } = await withAudience();
    const paste = (lines: string) => pastePeople({ audienceId, lines }, byOrganiser(), fresh.database);
    ok(await addPerson({ audienceId, ...bai }, byOrganiser(), fresh.database));
    const bad = await paste("Shen Yu\nRen Taohua, editor, Daxing, nowhere\nPan, , , bai@pinggu.example");
    expect(bad).toEqual({
      ...refused("wrong_lines"),
      lines: [
        { line: 2, code: "not_an_email" },
        { line: 3, code: "already_there" },
      ],
    });
    expect(await listGuests(meetingId, fresh.database)).toHaveLength(1);
    expect(await paste("Shen Yu\n\n任桃花，编辑，大兴区妇联")).toEqual({ ok: true, added: 2 });
    expect(await paste("Shen Yu")).toMatchObject(refused("wrong_lines"));
    expect(await paste(" \n\n")).toEqual(refused("nobody"));
    const guests = await listGuests(meetingId, fresh.database);
    expect(guests.map(({ name, origin, state }) => [name, origin, state])).toEqual([
      ...["Bai He", "Shen Yu", "任桃花"].map((name) => [name, "audience", "draft"]),
    ]);
    expect(new Set(guests.map((guest) => guest.audienceId))).toEqual(new Set([audienceId]));
    const pasted = (await auditOf(fresh.database, "meeting", meetingId)).at(-1);
    expect(pasted).toMatchObject({ action: "training.add_people", after: { people: ["Shen Yu", "任桃花"] } });
  });

  it("are invited one by one, and whoever was taken off can be put on again", async () => {
    const { meetingId, audienceId } = await withAudience();
    const other = { meetingId, ...staff, nameEn: "women cadres" };
    const second = ok(await addAudience(other, byOrganiser(), fresh.database));
    ok(await addPerson({ audienceId, ...bai }, byOrganiser(), fresh.database));
    ok(await addPerson({ audienceId: second.audienceId, ...bai, email: "" }, byOrganiser(), fresh.database));
    const twice = await addPerson({ audienceId: second.audienceId, ...bai }, byOrganiser(), fresh.database);
    expect(twice).toEqual(refused("already_there"));
    ok(await inviteGuests({ meetingId, only: { audienceId } }, byOrganiser(), fresh.database));
    const guests = await listGuests(meetingId, fresh.database);
    expect(guests.map(({ state }) => state)).toEqual(["open", "draft"]);
    const placeId = guests[0]?.id ?? 0;
    ok(await withdrawGuest({ placeId }, byOrganiser(), fresh.database));
    ok(await addPerson({ audienceId, ...bai }, byOrganiser(), fresh.database));
  });
});

const rows: Row[] = [
  {
    file: "mutations/add-audience.ts",
    needs: "training.write",
    ready: async () => {
      const meetingId = await newMeeting();
      return (act) => addAudience({ meetingId, ...staff }, act, fresh.database);
    },
  },
  {
    file: "mutations/change-audience.ts",
    needs: "training.write",
    ready: async () => {
      const { audienceId } = await withAudience();
      return (act) => changeAudience({ audienceId, version: 1, ...staff, expected: 3 }, act, fresh.database);
    },
  },
  {
    file: "mutations/remove-audience.ts",
    needs: "training.write",
    ready: async () => {
      const { audienceId } = await withAudience();
      return (act) => removeAudience({ audienceId }, act, fresh.database);
    },
  },
  {
    file: "mutations/add-person.ts",
    needs: "training.write",
    ready: async () => {
      const { audienceId } = await withAudience();
      return (act) => addPerson({ audienceId, ...bai }, act, fresh.database);
    },
  },
  {
    file: "mutations/paste-people.ts",
    needs: "training.write",
    ready: async () => {
      const { audienceId } = await withAudience();
      return (act) => pastePeople({ audienceId, lines: "Bai He" }, act, fresh.database);
    },
  },
];

describe("who may do what about audiences", () => {
  itKnowsEveryVerb("features/meetings/trainings/audiences", rows, {
    "mutations/write-people.ts":
      "a part of verbs, in a transaction of theirs: it is given who acts and asks for nothing",
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
  });
});
