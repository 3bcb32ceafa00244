import { describe, expect, it } from "vitest";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { changeOf, type MeetingDeed } from "./record-change";

const record = { ...record2024Q1, agenda: record2024Q1.agenda.map((item, index) => ({ ...item, id: index + 1 })) };
const presented = record.agenda.find(({ kind }) => kind === "present");
const other = record.agenda.find(({ kind }) => kind !== "present");

let minute = 0;

function deed(action: string, before: unknown, after: unknown): MeetingDeed {
  minute += 1;
  return { action, actorName: action, at: new Date(minute * 60_000), before, after };
}

const saved = (part: object) => deed("meeting.save", record, { ...record, ...part });
const itemSaved = (item: object | undefined) => deed("agenda.save", item, { ...item, subjectEn: "else" });

const deeds = {
  nothing: saved({}),
  count: saved({ headCount: 41 }),
  exactness: saved({ headCountPrecision: "nearly" }),
  venue: saved({ venue: { en: "Elsewhere", zh: "" } }),
  host: saved({ hostUnitId: 99 }),
  aim: saved({ remarks: { ...record.remarks, aim: { en: "other", zh: "" } } }),
  noTraining: saved({ training: null }),
  group: saved({ attendance: record.attendance.slice(1) }),
  signIn: deed(
    "meeting.set_head_count",
    { headCount: 40, headCountPrecision: "exact" },
    { headCount: 41, signedIn: 41 },
  ),
  moved: deed("meeting.move", { date: "2024-03-26", startsAt: "09:00" }, { date: "2024-03-27", startsAt: "09:00" }),
  ask: deed("meeting.ask", null, { id: 5 }),
  order: deed("agenda.move", { order: [1, 2] }, { order: [2, 1] }),
  presenter: itemSaved(presented),
  item: itemSaved(other),
  begun: deed("meeting.begin_training", null, { topicEn: "Videos" }),
  odd: deed("meeting.save", "text", null),
};

describe("who changed a fact of the record", () => {
  it.each<[string, (keyof typeof deeds)[]]>([
    ["headCount", ["count", "exactness", "signIn"]],
    ["venue", ["venue"]],
    ["host", ["host"]],
    ["date", ["moved"]],
    ["halfDay", []],
    ["remarks.aim", ["aim"]],
    ["remarks.acknowledged", []],
    ["training.topic", ["noTraining", "begun"]],
    ["attendance.0.name", ["group"]],
    ["asks.5", ["ask"]],
    ["presenters.0", ["order", "presenter"]],
    [`agenda.${other?.id}.subject`, ["item"]],
    ["person.5.posts", []],
  ])("is known of %s", (field, names) => {
    const touching = Object.entries(deeds).filter(([, one]) => changeOf(field, [one]) !== null);
    expect(touching.map(([name]) => name)).toEqual(names);
  });

  it("is the newest who touched it, with the way she did", () => {
    const newest = [deeds.nothing, deeds.signIn, deeds.count];
    expect(changeOf("headCount", newest)).toEqual({
      by: "meeting.set_head_count",
      at: deeds.signIn.at,
      how: "sign_in",
    });
    expect(changeOf("headCount", [deeds.count, deeds.signIn])?.how).toBe("record");
    expect(changeOf("date", [deeds.moved])?.how).toBe("moved");
    expect(changeOf("presenters.0", [deeds.order])?.how).toBe("agenda");
    expect(changeOf("asks.5", [deeds.ask])?.how).toBe("ask");
  });
});
