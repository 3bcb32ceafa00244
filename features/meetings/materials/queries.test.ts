import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { invitations } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { madePdf } from "@/features/media/testing-files";
import { type Actor, visitor } from "@/features/people/actor";
import { ownAgenda, setPublic } from "../agenda/testing-agenda";
import { type MaterialClass, materialClasses } from "./access";
import { addMaterial } from "./mutations/add-material";
import { findMaterialFor, listMaterialsFor, listPublicMaterials } from "./queries";

let own: Awaited<ReturnType<typeof ownAgenda>>;
let dataDir: string;

beforeAll(async () => {
  own = await ownAgenda();
  dataDir = mkdtempSync(join(tmpdir(), "materials-"));
  vi.stubEnv("DATA_DIR", dataDir);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await own.drop();
  rmSync(dataDir, { recursive: true });
});

let made = 0;

async function sent(meetingId: number, of: MaterialClass): Promise<string> {
  const facts = { class: of, itemId: null, titleEn: "Plan", titleZh: "方案", name: "plan.pdf" };
  const answer = await addMaterial({ meetingId, ...facts, bytes: madePdf(500, ++made) }, own.act(), own.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.key;
}

describe("who has a material", () => {
  it("are those of its class, whether it is listed or asked for by its key", async () => {
    const meetingId = await own.newMeeting();
    const keys = new Map<MaterialClass, string>();
    for (const of of materialClasses) keys.set(of, await sent(meetingId, of));
    const administrators = await own.database
      .select()
      .from(accounts)
      .where(eq(accounts.role, "district_administrator"));
    const district = (index: number): Actor => {
      const { id, name = "", districtId = null } = administrators[index] ?? {};
      return { accountId: id ?? 0, name, role: "district_administrator", districtId };
    };
    const [invited, drafted, withdrawn, other] = [0, 1, 2, 3].map(district) as [Actor, Actor, Actor, Actor];
    const invite = (actor: Actor, state: "open" | "draft" | "withdrawn") =>
      own.database.insert(invitations).values({ meetingId, unitId: actor.districtId ?? 0, state });
    await invite(invited, "open");
    await invite(drafted, "draft");
    await invite(withdrawn, "withdrawn");
    const member: Actor = { ...invited, accountId: 1, role: "district_member", districtId: invited.districtId ?? 0 };

    const had = async (actor: Actor) => {
      const asked: MaterialClass[] = [];
      for (const [of, key] of keys) if (await findMaterialFor(actor, key, own.database)) asked.push(of);
      const listed = await listMaterialsFor(actor, meetingId, own.database);
      expect(listed.map((one) => one.class)).toEqual(asked);
      return asked.join(" ");
    };
    const { editor, chief, organiser, administrator } = own.desk;
    for (const actor of [organiser, administrator]) {
      expect(await had(actor), actor.role).toBe("public federation participants secretariat");
    }
    for (const actor of [editor, chief, invited, member]) {
      expect(await had(actor), actor.role).toBe("public federation participants");
    }
    for (const actor of [drafted, withdrawn, other]) expect(await had(actor)).toBe("federation");
    expect(await had(visitor)).toBe("");

    await setPublic(meetingId, true, own.database);
    expect(await had(visitor)).toBe("public");
    expect(await had(other)).toBe("public federation");
    const shown = await listPublicMaterials([meetingId, await own.newMeeting()], own.database);
    expect(shown.map((one) => [one.meetingId, one.class])).toEqual([[meetingId, "public"]]);
    await own.database.update(meetings).set({ status: "cancelled" }).where(eq(meetings.id, meetingId));
    expect(await had(visitor)).toBe("");
    expect(await findMaterialFor(organiser, "f".repeat(24), own.database)).toBeNull();
  });
});
