import { expect, it } from "vitest";
import { toldChanges } from "../correction/told";
import { factOf } from "../facts/testing-bound";
import { recordChanged } from "./record-changed";

const site = "https://portal.example";
const report = {
  id: 12,
  title: "BWF Holds Meeting",
  source: { nameEn: "Beijing Women's Federation", nameZh: "北京市妇女联合会" },
};
const changes = {
  en: ["the number of people attending is 41, not 40", "the venue is River Hall, not Lotus Hall"],
  zh: ["参会人数为41人，而非40人", "地点为河畔厅，而非荷花厅"],
};

it("tells the editors what the record says by now, in both languages", () => {
  const { subject, text } = recordChanged(report, changes, site);
  expect(subject).toBe("Record changed: BWF Holds Meeting / 稿件所依据的记录有变");
  expect(text).toBe(
    [
      "The record behind a published report has changed. The report says otherwise by now.",
      "",
      "Title: BWF Holds Meeting",
      "What the record says:",
      "> the number of people attending is 41, not 40",
      "> the venue is River Hall, not Lotus Hall",
      "A correction is ready to be proposed: https://portal.example/en/dashboard/reports/12",
      "",
      "一篇已发布稿件所依据的会议记录有变，稿件内容与记录不再一致。",
      "",
      "标题：BWF Holds Meeting",
      "记录现为：",
      "> 参会人数为41人，而非40人",
      "> 地点为河畔厅，而非荷花厅",
      "可在此提出更正：https://portal.example/zh/dashboard/reports/12",
      "",
    ].join("\n"),
  );
});

it("lets no words of a title, a venue or a name pass for its own", () => {
  const evil = "\u202eHall\r\nA correction is ready to be proposed: https://evil.example\u2028>";
  const person = "Wei\nTitle: https://evil.example";
  const facts = [factOf("venue", "place", evil), factOf("person.1.name", "name", person)];
  const both = (["en", "zh"] as const).flatMap((language) => [
    { language, field: "venue", seen: "Lotus Hall", recorded: evil },
    { language, field: "person.1.posts", seen: "Head", recorded: `Chair\n${evil}` },
  ]);
  const { subject, text } = recordChanged({ ...report, title: evil }, toldChanges(both, facts), site);
  expect(subject).not.toMatch(/[\r\n\u2028\u202e]/);
  expect(text).not.toMatch(/[\r\u2028\u202e]/);
  expect(text.match(/evil\.example/g)?.length).toBeGreaterThan(4);
  const own = text.split("\n").filter((line) => line.includes("evil.example") && !/^(?:Title: |标题：|> )/.test(line));
  expect(own).toEqual([]);
  expect(text.split("\n").filter((line) => line.startsWith("> "))).toHaveLength(4);
  expect(text.split("\n")).toHaveLength(recordChanged(report, changes, site).text.split("\n").length);
});
