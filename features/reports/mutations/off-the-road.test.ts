import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reportEditions } from "@/db/schema/report-editions";
import type { Actor } from "@/features/people/actor";
import { by, freshStudio } from "../testing-studio";
import { approveAfterwards } from "./approve-afterwards";
import { publishInEmergency } from "./publish-emergency";
import { restoreReport } from "./restore";
import { trashReport } from "./trash";
import { withdrawReport } from "./withdraw";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

describe("an emergency", () => {
  const emergency = (actor: Actor = studio.desk.chief, reason = "A road is closed.") =>
    publishInEmergency({ reportId: studio.id(), reason }, by(actor), studio.database);
  const afterwards = (actor: Actor) => approveAfterwards({ reportId: studio.id() }, by(actor), studio.database);

  it("puts a text out with its reason, marked until somebody else approves it", async () => {
    await studio.save({ "en.title": "By the Chief" }, studio.desk.chief);
    expect(await emergency(studio.desk.chief, " ")).toEqual({ ok: false, reasons: ["reason_missing"] });
    expect(await emergency()).toEqual({ ok: true });
    expect(await studio.readIn("en")).toMatchObject({ title: "By the Chief" });
    expect((await studio.report()).editions.en).toMatchObject({ status: "published", unapproved: true });
    expect(await afterwards(studio.desk.chief)).toEqual({ ok: false, reasons: ["own_report"] });
    expect(await afterwards(studio.desk.editor)).toMatchObject({ ok: false });
    expect(await afterwards(studio.desk.secondChief)).toEqual({ ok: true });
    expect((await studio.report()).editions.en.unapproved).toBe(false);
    expect((await studio.actions()).slice(-2)).toEqual(["report.publish_emergency", "report.approve_afterwards"]);
  });

  it("is not approved by whoever published it either, though others wrote it", async () => {
    await emergency(studio.desk.chief);
    expect(await afterwards(studio.desk.chief)).toEqual({ ok: false, reasons: ["own_report"] });
  });

  it("refuses whoever may not publish", async () => {
    for (const actor of [
      studio.desk.editor,
      studio.desk.organiser,
      studio.desk.administrator,
      studio.desk.districtAdministrator,
      studio.desk.districtMember,
    ]) {
      expect(await emergency(actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
      expect(await afterwards(actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
  });
});

describe("a withdrawn report", () => {
  const withdraw = (rest: object = {}) =>
    withdrawReport({ reportId: studio.id(), reason: "Told twice.", ...rest }, by(studio.desk.chief), studio.database);

  it("leads to the report that took its place, and to nothing that is not on the site", async () => {
    await studio.submit();
    await studio.publish();
    for (const mergedInto of [null, studio.id(), 2_000_000_000]) {
      expect(await withdraw({ kind: "merged", mergedInto })).toEqual({ ok: false, reasons: ["target_missing"] });
    }
    const [other] = await studio.database
      .select({ id: reportEditions.reportId })
      .from(reportEditions)
      .where(and(eq(reportEditions.status, "published"), eq(reportEditions.language, "zh")));
    expect(await withdraw({ kind: "merged", mergedInto: other?.id })).toEqual({ ok: true });
    expect(await studio.report()).toMatchObject({ withdrawalKind: "merged", mergedIntoId: other?.id });
  });

  it("is put back as readers last saw it", async () => {
    await studio.submit();
    await studio.publish();
    await withdraw({ kind: "error" });
    const restore = (actor: Actor) => restoreReport({ reportId: studio.id() }, by(actor), studio.database);
    expect(await restore(studio.desk.editor)).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await restore(studio.desk.chief)).toEqual({ ok: true });
    expect(await studio.readIn("en")).toMatchObject({ withdrawnAt: null, title: studio.name() });
    expect((await studio.actions()).at(-1)).toBe("report.restore");
    expect(await restore(studio.desk.chief)).toEqual({ ok: false, reasons: ["wrong_status"] });
  });
});

describe("the trash", () => {
  const trash = (step: "trash" | "untrash" = "trash", actor: Actor = studio.desk.editor) =>
    trashReport({ reportId: studio.id(), step }, by(actor), studio.database);

  it("takes what readers never saw, and gives it back", async () => {
    expect(await trash()).toEqual({ ok: true });
    expect(await studio.submit()).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await studio.save({ "en.title": "From the Trash" })).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await trash("untrash")).toEqual({ ok: true });
    expect((await studio.report()).trashedAt).toBeNull();
    expect((await studio.actions()).slice(-2)).toEqual(["report.trash", "report.untrash"]);
  });

  it("refuses what readers know, and whoever may not write", async () => {
    for (const actor of [studio.desk.administrator, studio.desk.districtAdministrator, studio.desk.districtMember]) {
      expect(await trash("trash", actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    await studio.submit();
    await studio.publish();
    expect(await trash()).toEqual({ ok: false, reasons: ["wrong_status"] });
  });
});
