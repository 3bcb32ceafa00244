import { randomUUID } from "node:crypto";
import { madePng } from "@/features/media/testing-pictures";
import { askedDoors, deskDoors, keptDoors, type Things } from "../doors";
import { accountOf, makeThings, saidBy, sizeOf } from "../doors-world";
import { expect, test } from "../fixtures";
import { type Callers, callersAt, goHome, isFor, kinds } from "../over-http";

let callers: Callers;
let things: Things;

test.beforeAll(async ({ browser, baseURL }) => {
  callers = await callersAt(baseURL);
  things = await makeThings(browser, callers.editor, baseURL);
});

test.afterAll(() => goHome(callers));

const hostile = [
  "0",
  "-1",
  "1e3",
  "99999999999",
  "1' or '1'='1",
  "1;drop table reports",
  "__proto__",
  "１",
  "1%00",
  "%FF",
];
const names =
  "q page status sort section source theme language quarter mine kind consent folder unused trash done view viewDone " +
  "rule change from to month year standing state action before noted report was version width locale name __proto__";

const queries = [
  (name: string) => `${name}=a&${name}=b&${name}[]=c&${name}[d]=e`,
  (name: string) => `${name}=1%27%20or%201%3D1--%00`,
  (name: string) => `${name}=${encodeURIComponent("-9e999 \uffff%_\\")}%ED%A0%BD`,
].map((query) => names.split(" ").map(query).join("&"));

test("an address nobody meant is answered in words", async () => {
  for (const { needs, at } of [...deskDoors, ...keptDoors, ...askedDoors]) {
    const caller = kinds.find((kind) => isFor(kind, needs)) ?? "visitor";
    const right = at(things);
    const wrong = hostile.map((id) =>
      at({ ...things, report: id, check: id, meeting: id, event: id, picture: id, file: id }),
    );
    for (const path of new Set(wrong.filter((one) => one !== right))) {
      const answer = await callers[caller].get(path);
      expect.soft([400, 404], `${caller} ${path}`).toContain(answer.status());
    }
    for (const query of queries) {
      const path = `${right}${right.includes("?") ? "&" : "?"}${query}`;
      const answer = await callers[caller].get(path);
      expect.soft([200, 404], `${caller} ${path}`).toContain(answer.status());
      expect.soft(saidBy(await answer.text()), path).not.toContain("This page could not be shown");
    }
  }
});

test("what nobody meant to send is answered in words", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const text = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "a\0b\ud800" }] }] };
  const own = { accountId: await accountOf(callers.editor, things.report), startedFrom: 0 };
  const bodies = [
    ...["", "{", "null", "[]", '"x"', "1e999", deep, `{"changes":${deep}}`, '{"__proto__":{"keep":true}}'],
    ...[
      { ...own, accountId: { $gt: 0 }, changes: {} },
      { ...own, startedFrom: "0", changes: [] },
      { ...own, changes: { "en.title": { toString: "x" }, sourceUnitId: "1 or 1=1", eventDate: "2026-02-30" } },
      { ...own, changes: { "en.title": "a\0b\ud800", "en.body": text, ["__proto__"]: 1, constructor: 1 } },
      { tab: "1' or '1'='1", pen: "en" },
      { tab: ["a"], pen: { en: true }, takeOver: "yes" },
    ].map((body) => JSON.stringify(body)),
  ];
  const right = JSON.stringify({ ...own, changes: { "en.title": "Another title" }, tab: randomUUID(), pen: null });
  for (const id of [things.report, ...hostile]) {
    for (const door of ["writing", "presence"]) {
      for (const data of id === things.report ? bodies : [right]) {
        const answer = await callers.editor.post(`/api/reports/${id}/${door}`, { data: Buffer.from(data) });
        expect.soft([200, 400, 403, 404, 409], `${door} of ${id}: ${data.slice(0, 60)}`).toContain(answer.status());
      }
    }
  }
});

test("a file is taken or refused in words, however it is named and wherever it is to go", async () => {
  const queries = [
    "",
    "?name=",
    "?name=a&name=b&folder=x&folder=1",
    "?name=%00..%2F..%2Fetc%2Fpasswd%EF%BF%BF&folder=-1",
  ];
  const versions = ["", "?version=abc", "?version=1&version=x", "?version=1e999", "?version=-1", "?version=1.5"];
  const keys = [things.picture, ...hostile];
  const doors = [
    ...["pictures", "files", "documents"].flatMap((door) => queries.map((query) => `/api/${door}${query}`)),
    ...versions.map((version) => `/api/pictures/${things.picture}/replacement${version}`),
    ...keys.map((key) => `/api/pictures/${key}/replacement?version=9`),
  ];
  for (const path of doors) {
    const answer = await callers.editor.post(path, { data: madePng(sizeOf(things.mark), 401) });
    expect.soft([200, 201, 400, 404, 409, 415, 422], path).toContain(answer.status());
  }
});
