import { readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { createEvent } from "@/features/events/mutations/create";
import { at, publishedEvent, recordFor } from "@/features/events/testing-event";
import { GET as readDistrict } from "./districts/[slug]/route";
import { GET as listDistricts } from "./districts/route";
import { GET as readEvent } from "./events/[slug]/route";
import { GET as listEvents } from "./events/route";
import { GET as readQuarter } from "./meetings/[quarter]/route";
import { GET as listMeetings } from "./meetings/route";
import { openapi } from "./openapi";
import { GET as readReport } from "./reports/[id]/route";
import { GET as listReports } from "./reports/route";
import { GET as readIndex } from "./route";

type Asked = { status: number; body: Record<string, unknown>; headers: Headers };

const site = "https://portal.example";
const root = `${site}/api/v1`;
const lists = {
  "/reports": listReports,
  "/meetings": listMeetings,
  "/districts": listDistricts,
  "/events": listEvents,
};
const singles = {
  "/reports/{id}": (request: Request, id: string) => readReport(request, { params: Promise.resolve({ id }) }),
  "/meetings/{quarter}": (request: Request, quarter: string) =>
    readQuarter(request, { params: Promise.resolve({ quarter }) }),
  "/districts/{slug}": (request: Request, slug: string) => readDistrict(request, { params: Promise.resolve({ slug }) }),
  "/events/{slug}": (request: Request, slug: string) => readEvent(request, { params: Promise.resolve({ slug }) }),
};

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("SITE_URL", site);
  await plantCanaries();
});

afterAll(async () => {
  await closePool();
  await fresh.drop();
});

const canary = "canary";

/** What must not be told: texts that are not live, a withdrawn report, a draft event, what is internal. */
async function plantCanaries(): Promise<void> {
  const { database } = fresh;
  const [first] = await database
    .select({ id: reports.id })
    .from(reports)
    .where(isNotNull(reports.liveVersionId))
    .orderBy(asc(reports.id));
  await database
    .update(reports)
    .set({ withdrawnAt: at, withdrawalReason: canary })
    .where(eq(reports.id, first?.id ?? 0));
  await database.execute(sql`
    update report_texts set title = ${canary}, summary = ${canary},
      body = ${`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"${canary}"}]}]}`}::jsonb
    where version_id not in (select live_version_id from reports where live_version_id is not null and withdrawn_at is null)`);
  await database.execute(sql`update asks set text_en = ${canary}, text_zh = ${canary}`);
  await database.execute(sql`update agenda_items set subject_en = ${canary}, subject_zh = ${canary} where internal`);

  const { organiser, unitId } = await deskOf(database);
  const words = { en: canary, zh: canary };
  const agenda = [{ time: "", text: words, internal: true }];
  await publishedEvent(database, organiser, recordFor(unitId, { title: { en: "An open day", zh: "开放日" }, agenda }));
  const draft = recordFor(unitId, { title: words, summary: words, description: words, place: words });
  expect(await createEvent({ record: draft }, { actor: organiser, at }, database)).toMatchObject({ ok: true });
}

async function read(answer: Response | Promise<Response>): Promise<Asked> {
  const response = await answer;
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const ask = (path: keyof typeof lists, query = "") => read(lists[path](new Request(`${root}${path}${query}`)));

function askOne(self: string): Promise<Asked> {
  const [list = "", name = ""] = self.slice(`${root}/`.length).split("/");
  const path = Object.keys(singles).find((one) => one.startsWith(`/${list}/`)) as keyof typeof singles;
  return read(singles[path](new Request(self), name));
}

const selves = ({ body }: Asked) => (body.items as { self: string }[]).map(({ self }) => self);

/** Every answer the interface has, by the path it stands under in its description. */
async function everything(): Promise<[path: string, Asked][]> {
  const all: [string, Asked][] = [["/", await read(readIndex())]];
  for (const path of Object.keys(lists) as (keyof typeof lists)[]) {
    const list = await ask(path, "?size=100");
    const single = Object.keys(singles).find((one) => one.startsWith(`${path}/`)) ?? "";
    all.push([path, list]);
    for (const self of selves(list)) all.push([single, await askOne(self)]);
  }
  return all;
}

function routesBelow(folder: string, path = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routesBelow(join(folder, entry.name), `${path}/${entry.name}`);
    return entry.name === "route.ts" ? [path.replaceAll("[", "{").replaceAll("]", "}") || "/"] : [];
  });
}

describe("the description of the interface", () => {
  it("names every address there is", () => {
    // Suggestions are for the search field of the site alone.
    const unnamed = ["/openapi.json", "/suggestions", "/{...rest}"];
    const paths = routesBelow(import.meta.dirname).filter((path) => !unnamed.includes(path));
    expect(Object.keys(openapi().paths).sort()).toEqual(paths.sort());
  });

  it("fits every answer", async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    ajv.addSchema({ $id: "openapi", ...openapi() });
    const answers = await everything();
    expect(new Set(answers.map(([path]) => path))).toEqual(new Set(Object.keys(openapi().paths)));
    for (const [path, { status, body }] of answers) {
      const place = `#/paths/${path.replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
      const fits = ajv.compile({ $ref: `openapi${place.replaceAll("{", "%7B").replaceAll("}", "%7D")}` });
      expect({ path, status, errors: fits(body) || fits.errors }).toEqual({ path, status: 200, errors: true });
    }
  });
});

describe("the lists", () => {
  it("come in pages that lead from one to the next, each thing once", async () => {
    const whole = selves(await ask("/reports", "?size=100"));
    const walked: string[] = [];
    for (let query: string | null = "?size=3"; query !== null; ) {
      const page: Asked = await ask("/reports", query);
      walked.push(...selves(page));
      expect(page.body.total).toBe(whole.length);
      query = typeof page.body.next === "string" ? new URL(page.body.next).search : null;
    }
    expect(walked).toEqual(whole);
  });

  it("say where the pages beside one are", async () => {
    const { body } = await ask("/districts", "?page=2&size=5");
    expect(body).toMatchObject({
      ...{ page: 2, size: 5, total: 17 },
      ...{ next: `${root}/districts?page=3&size=5`, prev: `${root}/districts?size=5` },
    });
    expect((await ask("/districts", "?page=9&size=5")).body).toMatchObject({ items: [], next: null });
  });

  it("of reports can be narrowed, and the pages stay so", async () => {
    const { body } = await ask("/reports", "?year=2025&size=1");
    expect(body.next).toBe(`${root}/reports?year=2025&page=2&size=1`);
    const items = body.items as { eventDate: string | null; published: string }[];
    expect(items.map(({ eventDate, published }) => (eventDate ?? published).slice(0, 4))).toEqual(["2025"]);
  });

  it.each(["?page=0", "?page=x", "?size=101", "?size=-1", "?page=1.5", "?page=99999999", "?quarter=2024", "?year=x"])(
    "refuse %s and say why",
    async (query) => {
      const { status, body, headers } = await ask("/reports", query);
      expect(status).toBe(400);
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(body).toMatchObject({ type: "about:blank", title: "Bad Request", status: 400 });
    },
  );
});

it("tells of a cancelled meeting, but not what was to happen at it", async () => {
  const status = (to: "held" | "cancelled") =>
    fresh.database
      .update(meetings)
      .set({ status: to })
      .where(and(eq(meetings.year, 2024), eq(meetings.quarter, 1)));
  const asked = async () => ((await askOne(`${root}/meetings/2024-q1`)).body.meetings as object[])[0];
  await status("cancelled");
  expect(await asked()).toMatchObject({ status: "cancelled", agenda: [], districts: [], training: null });
  await status("held");
});

describe("what is not there", () => {
  it.each(["reports/x", "reports/999999", "reports/0", "meetings/2020-q1", "meetings/x", "districts/x", "events/x"])(
    "%s is said not to be there",
    async (path) => {
      const { status, body, headers } = await askOne(`${root}/${path}`);
      expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
      expect(body).toMatchObject({ status: 404 });
    },
  );

  it("is a report that was withdrawn or never published, and every other thing that is not public", async () => {
    const answers = await everything();
    const told = answers.map(([, { body }]) => JSON.stringify(body)).join("\n");
    expect([told.includes("An open day"), told.includes(canary)]).toEqual([true, false]);
    const hidden = await fresh.database
      .select({ id: reports.id })
      .from(reports)
      .where(sql`${reports.liveVersionId} is null or ${reports.withdrawnAt} is not null`);
    expect(hidden.length).toBeGreaterThan(1);
    for (const { id } of hidden) expect((await askOne(`${root}/reports/${id}`)).status).toBe(404);
  });
});

it("lets anybody's page read it", async () => {
  expect((await ask("/meetings")).headers.get("access-control-allow-origin")).toBe("*");
});
