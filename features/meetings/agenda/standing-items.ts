import type { ItemWords } from "./item";

const usual = { unitId: null, personId: null, subjectYear: null, internal: true, standing: true };

/** What a quarterly meeting usually begins with. */
export const usualItems: ItemWords[] = [
  {
    ...{ ...usual, kind: "discuss", minutes: 5 },
    ...{ subjectEn: "the minutes of the last meeting, to be approved", subjectZh: "审议上次会议纪要" },
  },
  {
    ...{ ...usual, kind: "brief", minutes: 15 },
    ...{ subjectEn: "the follow-ups that are still open", subjectZh: "尚未办结的督办事项" },
  },
];
