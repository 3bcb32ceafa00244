import { readdirSync } from "node:fs";
import { askedDoors, deskDoors, elsewhere, keptDoors, postDoors, type Things } from "../doors";
import { sentThrough } from "../doors-sent";
import { makeThings, saidBy, write } from "../doors-world";
import { expect, test } from "../fixtures";
import { type Callers, callersAt, goHome, isFor, kinds } from "../over-http";

let callers: Callers;
let things: Things;

// From another site, from one that hides, and with a forged host.
const foreign: Record<string, string>[] = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
];

test.beforeAll(async ({ browser, baseURL }) => {
  callers = await callersAt(baseURL);
  things = await makeThings(browser, callers.editor, baseURL);
});

test.afterAll(() => goHome(callers));

test("every page and every route handler behind the sign-in is asked for here", () => {
  const files = ["app/[locale]/dashboard", "app/[locale]/district", "app/api"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const doors = files.filter((file) => /\/(?:page\.tsx|route\.ts)$/.test(file) && !elsewhere.test(file));
  const known = [...deskDoors, ...keptDoors, ...askedDoors, ...Object.values(postDoors)].map(({ file }) => file);
  expect(known.toSorted()).toEqual(doors.toSorted());
});

for (const caller of kinds) {
  test(`the desk is to the ${caller} what the table says`, async () => {
    const ask = (path: string, headers = {}) => callers[caller].get(path, { headers });
    const nothing = await ask("/en/dashboard/no-such-page");
    expect(nothing.status()).toBe(404);
    const nothingSaid = saidBy(await nothing.text());
    for (const { needs, at } of deskDoors) {
      const path = at(things);
      const answer = await ask(path);
      const text = await answer.text();
      if (isFor(caller, needs)) {
        expect(answer.status(), path).toBe(200);
        continue;
      }
      if (caller === "visitor") {
        expect(answer.status(), path).toBe(307);
        expect(answer.headers().location, path).toContain("/en/sign-in?next=");
      } else {
        expect(answer.status(), path).toBe(404);
        if (!/\.(?:csv|md|pdf)$/.test(path)) expect(saidBy(text), path).toBe(nothingSaid);
      }
      const flown = await ask(path, { RSC: "1" });
      expect(`${text}${await flown.text()}`.includes(things.mark), path).toBe(false);
    }
  });
}

for (const caller of kinds) {
  test(`what is below /api is to the ${caller} what the table says`, async () => {
    for (const { needs, at } of [...askedDoors, ...keptDoors]) {
      const path = at(things);
      const answer = await callers[caller].get(path);
      const isKept = keptDoors.some((door) => door.at === at);
      const refused = isKept ? 404 : caller === "visitor" ? 401 : 403;
      expect(answer.status(), path).toBe(isFor(caller, needs) ? 200 : refused);
      if (!isKept) expect(JSON.stringify(await answer.json()).includes(things.mark), path).toBe(isFor(caller, needs));
      expect((await callers[caller].post(path)).status(), path).toBe(405);
    }
  });
}

test("what is sent is taken from whom the table names, and from a page of this site alone", async () => {
  for (const { needs, path, data, trace } of sentThrough(callers.editor, things)) {
    const before = await trace();
    const allowed = kinds.filter((caller) => isFor(caller, needs));
    const [first = "visitor"] = allowed;
    for (const caller of kinds.filter((one) => !allowed.includes(one))) {
      const answer = await callers[caller].post(path, { data: await data(callers[caller]) });
      expect([401, 403], `${caller} ${path}`).toContain(answer.status());
      expect((await answer.json()).ok, `${caller} ${path}`).toBe(false);
      expect(await answer.text()).not.toContain(things.mark);
    }
    const sent = await data(callers[first]);
    for (const headers of foreign) {
      const answer = await callers[first].post(path, { data: sent, headers });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
    for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
      expect((await callers[first].fetch(path, { method })).status(), `${method} ${path}`).toBe(405);
    }
    expect(await trace(), path).toBe(before);
    expect((await callers[first].post(path, { data: sent })).ok(), path).toBe(true);
    expect(await trace(), path).not.toBe(before);
    for (const caller of allowed.slice(1)) {
      const answer = await callers[caller].post(path, { data: await data(callers[caller]) });
      // Whoever comes second to replace a picture finds another version of it.
      expect([200, 201, 409], `${caller} ${path}`).toContain(answer.status());
    }
  }
});

test("a save changes the text of the report that its address names, and nothing else", async () => {
  const list = async (query: string) => {
    const csv = await (await callers.editor.get(`/en/dashboard/reports/list/reports.csv?${query}`)).text();
    const lines = csv.trim().split("\r\n").slice(1);
    return lines.map((line) => line.slice(1, -1).split('","'));
  };
  const [other = []] = await list("status=published");
  const unasked = {
    ...{ reportId: other[0], id: other[0], sectionId: 2, slug: "another-address", views: 9000, role: "administrator" },
    ...{ status: "published", publishedAt: "2020-01-01T00:00:00Z", updatedAt: "2020-01-01T00:00:00Z" },
    ...{ createdBy: 1, authorId: 1, districtId: 1, unapproved: false, liveVersionId: 1, ["__proto__"]: { keep: true } },
  };
  const changes = { "en.title": `${things.mark} saved`, ...unasked };
  await write(callers.editor, things.report, changes, unasked);
  const [own = [], ...more] = await list(`q=${things.mark}`);
  expect(more).toEqual([]);
  expect(own.slice(0, 6)).toEqual([things.report, `${things.mark} saved`, "", "Updates", "BWF", "Draft"]);
  expect(own.slice(7)).toEqual(["", "0"]);
  expect(Date.parse(own[6] ?? "")).toBeGreaterThan(Date.parse("2021-01-01"));
  expect((await list("status=published")).find(([id]) => id === other[0])?.slice(0, 6)).toEqual(other.slice(0, 6));
});
