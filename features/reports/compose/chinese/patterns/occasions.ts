import type { MeetingFacts } from "@/features/meetings/facts";

/** How Chinese reports speak of what took place. */
export type Occasion = {
  /** Which patterns it is told in. */
  kind: "meeting" | "training" | "visit" | "reception" | "joint_event";
  /** What one takes part in: 参加会议. */
  noun: string;
  /** What can be said to have done something: 会议总结了. */
  whole: string;
  /** Where it happened, as it stands first: 会上，. */
  at: string;
  /** Whoever was there. */
  people: string;
  /** Whoever went to see something. */
  visitors: string;
  /** What it is when its series has no Chinese name. */
  unnamed: string;
  /** What stands for `at`, `whole`, and whoever is there, where the sentence before began with the same words. */
  further: { at: string; there: string; people: string; visitors: string };
};

const meeting: Occasion = {
  kind: "meeting",
  noun: "会议",
  whole: "会议",
  at: "会上",
  people: "与会人员",
  visitors: "与会人员",
  unnamed: "会议",
  further: { at: "现场", there: "会上", people: "大家", visitors: "大家" },
};

export const occasions: Record<MeetingFacts["kind"], Occasion> = {
  quarterly: meeting,
  plenary: meeting,
  executive_committee: meeting,
  work_conference: meeting,
  training: {
    kind: "training",
    noun: "培训",
    whole: "培训班",
    at: "培训中",
    people: "学员",
    visitors: "学员",
    unnamed: "培训班",
    further: { at: "其间", there: "其间", people: "大家", visitors: "大家" },
  },
  visit: {
    kind: "visit",
    noun: "走访",
    whole: "活动",
    at: "走访中",
    people: "大家",
    visitors: "走访组",
    unnamed: "走访活动",
    further: { at: "其间", there: "其间", people: "走访人员", visitors: "大家" },
  },
  joint_event: {
    kind: "joint_event",
    noun: "活动",
    whole: "活动",
    at: "活动中",
    people: "大家",
    visitors: "大家",
    unnamed: "活动",
    further: { at: "现场", there: "现场", people: "参与人员", visitors: "参与人员" },
  },
};

/** Visits that go by another word than 走访. */
export const visits: { named: RegExp; occasion: Occasion }[] = [
  {
    named: /接待|会见|来访/,
    occasion: {
      kind: "reception",
      noun: "活动",
      whole: "活动",
      at: "活动中",
      people: "双方",
      visitors: "来宾",
      unnamed: "接待活动",
      further: { at: "其间", there: "其间", people: "宾主双方", visitors: "来宾" },
    },
  },
  {
    named: /调研/,
    occasion: {
      kind: "visit",
      noun: "调研",
      whole: "活动",
      at: "调研中",
      people: "大家",
      visitors: "调研组",
      unnamed: "调研",
      further: { at: "其间", there: "其间", people: "调研人员", visitors: "大家" },
    },
  },
];

/** Series of visits that are told as a deed, 走访慰问一线女职工, and not as something held, 开展基层走访. */
export const deed =
  /^(?:走访慰问|走访|慰问|看望|调研|接待|会见|考察|参观|拜访|赴|到)(?!.{0,8}(?:活动|工作|调研|走访|慰问|行动|仪式|会议?)$).{2,}$/;
