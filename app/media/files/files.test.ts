import { asc, eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePool } from "@/db/client";
import { reportFiles, reports } from "@/db/schema/reports";
import { fileOfTheirs, ownLibrary } from "@/features/media/testing-library";
import { GET } from "./[key]/[name]/route";
import { answerFile } from "./answer-file";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(async () => {
  await closePool();
  await desk.drop();
});

const ask = (key: string, name: string) =>
  GET(new Request("http://localhost/"), { params: Promise.resolve({ key, name }) });

describe("a file of a report", () => {
  it("is had by visitors while a live report offers it, and at no other time", async () => {
    const { database } = desk;
    const { key } = await fileOfTheirs(desk.editor, database, "会议 材料.pdf");
    const name = encodeURIComponent("会议 材料.pdf");
    expect((await ask(key, name)).status).toBe(404);

    const [live] = await database
      .select()
      .from(reports)
      .where(isNotNull(reports.liveVersionId))
      .orderBy(asc(reports.id));
    const [draft] = await database.select().from(reports).where(eq(reports.status, "draft"));
    const offer = (versionId: number | null | undefined) =>
      database.insert(reportFiles).values({ versionId: versionId ?? 0, position: 0, fileKey: key });
    await offer(draft?.workingVersionId);
    expect(draft?.workingVersionId).not.toBe(draft?.liveVersionId);
    expect((await ask(key, name)).status).toBe(404);

    await offer(live?.liveVersionId);
    const answer = await ask(key, name);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-disposition": `attachment; filename="__ __.pdf"; filename*=UTF-8''${name}`,
      "content-security-policy": "sandbox",
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(2000);

    for (const other of ["x.pdf", "%E0%A4%A", `../${name}`, ""]) expect((await ask(key, other)).status).toBe(404);
    for (const other of ["f".repeat(24), "..", key.toUpperCase()]) expect((await ask(other, name)).status).toBe(404);

    await database
      .update(reports)
      .set({ withdrawnAt: new Date() })
      .where(eq(reports.id, live?.id ?? 0));
    expect((await ask(key, name)).status).toBe(404);
  });

  it("is not had by who may not have it", async () => {
    const { key } = await fileOfTheirs(desk.editor, desk.database, "plan.pdf");
    expect((await answerFile(key, "plan.pdf", async () => true)).status).toBe(200);
    expect((await answerFile(key, "plan.pdf", async () => false)).status).toBe(404);
  });
});
