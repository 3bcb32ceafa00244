import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import type { AgendaKind } from "@/features/meetings/record";
import { wordsOf } from "../phrase";
import { agendaParagraph } from "./agenda";
import { tellingOf } from "./telling";
import { trainingParagraph } from "./training";

type Item = MeetingFacts["agenda"][number];
type Told = [kind: AgendaKind, actor?: string, subject?: string, subjectYear?: number];

function itemOf([kind, actor = "", en = "", subjectYear]: Told): Item {
  const isPerson = ["shen-ruoqing", "lu-zhiyuan", "wei-jiang"].includes(actor);
  return {
    kind,
    unit: actor === "" || isPerson ? null : unitNamed(actor),
    person: isPerson ? personNamed(actor) : null,
    subject: { en, zh: "" },
    subjectYear: subjectYear ?? null,
    internal: false,
  };
}

/** What an agenda comes to, in each of its wordings. */
function told(agenda: Item[]): string[] {
  const facts = { ...facts2024Q1(), training: null, agenda: agenda.map((item, index) => ({ ...item, id: index + 1 })) };
  const texts = Array.from({ length: 300 }, (_, seed) => {
    const t = tellingOf(facts, { publicationYear: 2024, seed });
    return [...agendaParagraph(t), ...trainingParagraph(t)].map(({ spans }) => wordsOf(spans)).join(" ");
  });
  return [...new Set(texts)];
}

const shen = "Shen Ruoqing, Head of the BWF Department for Grassroots Organizations Construction,";

describe("each kind of agenda item", () => {
  it.each<[Told, string]>([
    [["convey", "bwf", "the guidelines"], "At the meeting, the BWF conveyed the guidelines."],
    [["convey", "", "the guidelines"], "At the meeting, attendees were informed of the guidelines."],
    [["convey", "shen-ruoqing"], `At the meeting, ${shen} addressed attendees.`],
    [["brief", "liaison", "exchanges"], "At the meeting, the BWF Liaison Department briefed attendees on exchanges."],
    [["brief", "", "exchanges"], "At the meeting, attendees were briefed on exchanges."],
    [["brief", "haidian"], ""],
    [["hand_out", "", "a bulletin"], "At the meeting, attendees received a bulletin."],
    [["hand_out", "bwf", "a bulletin"], "At the meeting, the BWF handed out a bulletin."],
    [["present", "", "village homes"], "At the meeting, attendees heard a presentation on village homes."],
    [
      ["present", "liaison", "exchanges"],
      "At the meeting, the BWF Liaison Department gave a presentation on exchanges.",
    ],
    [
      ["present", "beda", "village homes"],
      "At the meeting, a representative of the women's federation of the Beijing Economic-Technological " +
        "Development Area gave a presentation on village homes.",
    ],
    [["review", "", "the work"], "The meeting summed up the work."],
    [["review", "", "", 2023], "The meeting looked back on 2023."],
    [["review", "", "the work of 2023", 2023], "The meeting summed up the work of 2023."],
    [["arrange", "", "", 2024], "The meeting made arrangements for 2024."],
    [["arrange", "bwf", "tasks", 2024], "At the meeting, the BWF made arrangements for tasks in 2024."],
    [["discuss", "", "the plan"], "At the meeting, attendees discussed the plan."],
    [
      ["speak", "fengtai", "courtyards"],
      "At the meeting, a representative of the women's federation of Fengtai spoke on courtyards.",
    ],
    [["speak", "liaison"], "At the meeting, a representative of the BWF Liaison Department gave a speech."],
    [["speak", "", "courtyards"], "At the meeting, attendees heard a speech on courtyards."],
    [["sign", "bwf", "an agreement"], "At the meeting, the BWF signed an agreement."],
    [["sign", "", "an agreement"], "The meeting saw the signing of an agreement."],
    [["award", "", "ten certificates"], "The meeting saw the presentation of ten certificates."],
    [["launch", "bwf", "the campaign"], "At the meeting, the BWF launched the campaign."],
    [["visit", "", "two Women's Homes"], "Attendees visited two Women's Homes."],
    [["visit", "pinggu", "two Women's Homes"], "Attendees visited two Women's Homes in Pinggu."],
    [["visit", "pinggu"], "Attendees visited Pinggu."],
    [["train", "bwf", "first aid"], "The BWF gave training on first aid."],
    [["train", "", "first aid"], "Training was given on first aid."],
    [["hand_out"], ""],
    [["review"], ""],
  ])("%s", (item, words) => {
    expect(told([itemOf(item)])).toContain(words);
  });
});

describe("items told together", () => {
  it.each<[string, Told[], string]>([
    [
      "a hand-out joins the briefing of the same unit",
      [
        ["brief", "bwf", "cases"],
        ["hand_out", "bwf", "a booklet"],
        ["hand_out", "bwf", "a bulletin"],
      ],
      "At the meeting, the BWF briefed attendees on cases and handed out a booklet and a bulletin.",
    ],
    [
      "a hand-out of nobody in particular stands alone",
      [
        ["brief", "bwf", "cases"],
        ["hand_out", "", "a booklet"],
      ],
      "At the meeting, the BWF briefed attendees on cases. Attendees received a booklet.",
    ],
    [
      "districts with different subjects keep the order they spoke in",
      [
        ["present", "pinggu", "one"],
        ["present", "daxing", "two"],
        ["present", "huairou", "two"],
      ],
      "At the meeting, presentations were given by representatives of the women's federations of Pinggu, on one; " +
        "and Daxing and Huairou, on two.",
    ],
    [
      "briefings come before districts, districts before the years",
      [
        ["arrange", "", "", 2024],
        ["review", "", "", 2023],
        ["present", "pinggu"],
        ["brief", "", "cases"],
      ],
      "At the meeting, attendees were briefed on cases. A representative of the women's federation of Pinggu " +
        "gave a presentation. The meeting looked back on 2023 and made arrangements for 2024.",
    ],
    [
      "a person has posts once and a surname afterwards",
      [
        ["brief", "shen-ruoqing", "cases"],
        ["discuss", "", "the plan"],
        ["speak", "shen-ruoqing", "brands"],
      ],
      `At the meeting, ${shen} briefed attendees on cases. Attendees discussed the plan. Shen spoke on brands.`,
    ],
  ])("%s", (_, items, words) => {
    expect(told(items.map(itemOf))).toContain(words);
  });

  it("says for whom a person speaks unless the post says it", () => {
    const brief = itemOf(["brief", "shen-ruoqing", "cases"]);
    expect(told([{ ...brief, unit: unitNamed("grassroots-organizations-construction") }])).toContain(
      `At the meeting, ${shen} briefed attendees on cases.`,
    );
    expect(told([{ ...brief, unit: unitNamed("liaison") }])).toContain(
      `At the meeting, ${shen} on behalf of the BWF Liaison Department, briefed attendees on cases.`,
    );
  });
});
