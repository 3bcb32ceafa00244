import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import type { Composition } from "../composition";
import { mannersOf } from "./testing-manners";

const whole = facts2024Q1();
const missing = { en: "", zh: "" };

type Told = [key: string, words: string];

const sentence = ([key, text]: Told) => ({ key, spans: [{ text }], fields: ["host"] });

function faults(told: Told[], changes: Partial<MeetingFacts> = {}, captions: Told[] = []): string[] {
  const composition: Composition = {
    title: sentence(["title", "BWF Holds Meeting"]),
    summary: [],
    paragraphs: [told.map(sentence)],
    captions: captions.map(sentence),
  };
  return mannersOf(composition, { ...whole, ...changes });
}

const lectures = ["one", "one"].map((en, index) => ({
  ...{ id: index + 1, kind: "train" as const, unit: null, person: personNamed("shao-kening") },
  ...{ subject: { en, zh: "" }, subjectYear: null, internal: false },
}));

describe("faults of manner that stood in a text once", () => {
  it.each<[string, string, string]>([
    ["the work of those who only listened", "At the meeting, attendees were briefed on their work.", "on the work."],
    ["the work of nobody", "A presentation was given on their work.", "A presentation was given on the work."],
    ["one who speaks of their work", "A representative of Daxing spoke on their work.", "Daxing spoke on its work."],
    ["the partner's place", "It was held in collaboration with the Library at the School.", "with the Library."],
    ["guests who did nothing", "Attendees joined them and learned.", "Together with them, attendees learned."],
    [
      "a visit at a place",
      "Participants take part in the study tour at the Center.",
      "in the study tour to the Center.",
    ],
    ["one of several", "Attending were heads (17) and guests (1).", "Attending were heads (17) and guests."],
    ["a body that did nothing in particular", "The Liaison Department briefed attendees.", "Lu briefed attendees."],
    ["guidance to a meeting", "Kuaishou gave guidance to the meeting.", "It was held under the guidance of Kuaishou."],
    ["online from a day", "They held it online from May 9 to 11.", "From May 9 to 11, they held it online."],
    [
      "online from a day",
      "They held it online from the School from May 9 to 11.",
      "They held it online from the School.",
    ],
    ["a comma too many", "They gave a briefing on cases, and distributed a bulletin.", "on cases and distributed it."],
    ["Pinggu twice", "They went to a hall in Pinggu, as well as Haidian and Pinggu.", "to a hall, as well as Pinggu."],
  ])("%s", (name, wrong, right) => {
    expect(faults([["opening", wrong]]).join()).toContain(name);
    expect(faults([["opening", right]])).toEqual([]);
  });

  it("a subject presented", () => {
    expect(faults([["presenters", "Representatives of Pinggu presented mediation."]])).toHaveLength(1);
    expect(faults([], {}, [["caption.presenters.0", "A representative presents how it is run."]])).toHaveLength(1);
    expect(faults([["agenda.9", "The federation presented certificates."]])).toEqual([]);
  });

  it("a lecture late, elsewhere or apart from another on the same subject", () => {
    const session: Told = ["training", "A training session was held."];
    const outcome: Told = ["training.outcome", "Those who took part learned."];
    expect(faults([session, outcome, ["lecturers", "Shao Kening lectured."]])).toHaveLength(1);
    expect(faults([session, ["lecturers", "Shao Kening lectured at the conference."], outcome])).toHaveLength(1);
    expect(faults([session, ["lecturers", "Shao Kening lectured at the training session."], outcome])).toEqual([]);
    const apart: Told[] = [
      ["agenda.1", "Fan Shuheng lectured."],
      ["agenda.2", "Shao Kening lectured."],
    ];
    expect(faults(apart, { kind: "training", agenda: lectures })).toHaveLength(1);
  });

  it("somebody asked, nobody knows who", () => {
    const asks: Told[] = [["asks", "She called on them to visit villages."]];
    const remarks = whole.remarks && { ...whole.remarks, acknowledged: { en: "the work of volunteers", zh: "" } };
    expect(faults(asks)).toEqual([]);
    expect(faults(asks, { remarks })).toHaveLength(1);
    const nothing = remarks && { ...remarks, acknowledged: missing, analysed: missing };
    expect(faults(asks, { remarks: nothing })).toHaveLength(1);
  });

  it("who ranks lower first", () => {
    const lead: [Told, Told] = [
      ["attended", "Meng Qiuhe, part-time Vice-President, joined the visit."],
      ["presided", "Tang Yilan, Member of the Leading Party Members' Group, led it."],
    ];
    expect(faults(lead)).toHaveLength(1);
    expect(faults([lead[1], lead[0]])).toEqual([]);
  });

  it("sentences begun alike", () => {
    const saw: Told[] = [
      ["agenda.1", "At the meeting, attendees heard a speech."],
      ["agenda.2", "Attendees discussed it."],
      ["agenda.3", "The meeting saw the launch."],
      ["agenda.4", "The meeting saw the signing."],
    ];
    expect(faults(saw)).toHaveLength(2);
  });

  it("letters that nobody has written out", () => {
    expect(faults([["opening", "The BWF held a meeting."]])).toEqual(["not written out: BWF"]);
    expect(faults([["opening", "The Beijing Women's Federation (BWF) met. The BWF met."]])).toEqual([]);
  });
});
