import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { decodePage } from "./decode";
import { readOldPage } from "./page";

const seed = fileURLToPath(new URL("../../../../shared/seed/quarterly-meeting-2024-q1.txt", import.meta.url));
const absent = !existsSync(seed);

describe("the page of the quarterly meeting of March 2024", () => {
  it.skipIf(absent)(`comes in whole${absent ? " (shared/seed is absent)" : ""}`, () => {
    const decoded = decodePage(readFileSync(seed));
    const read = readOldPage(decoded.ok ? decoded.text : "");
    if (!read.ok) throw new Error(read.reason);
    const { paragraphs, ...head } = read.page;
    expect(head).toEqual({
      sectionSlug: "updates",
      language: "en",
      title: "BWF Convenes Quarterly Meeting to Review Work on Grassroots Organizations Construction",
      publishedAt: new Date("2024-03-27T06:31:51Z"),
      views: null,
    });
    expect(paragraphs.map((text) => [text.split(" ").slice(0, 3).join(" "), text.split(" ").at(-1)])).toEqual([
      ["Beijing Women's Federation", "Beijing."],
      ["At the meeting,", "2024."],
      ["Wei Jiang, Deputy", "effects."],
      ["A training session", "lecturers."],
      ["The meeting sounded", "federations."],
    ]);
    expect(paragraphs.join("")).not.toMatch(/refresh|Home >| {2}/);
  });
});
