import type { Pattern } from "../../pattern";
import type { Occasion } from "./occasions";

type ByKind = Record<Occasion["kind"], readonly Pattern[]>;

/** Titles: no full stop, a space between the halves. `half` is what it was for, or what was arranged. */
export const titles: ByKind = {
  meeting: ["{host}召开{event}[ {half}]", "{host}举行{event}[ {half}]", "{event}召开[ {half}]"],
  training: ["{host}举办{event}[ {half}]", "[{half} ]{host}举办{event}", "{event}举行[ {half}]"],
  joint_event: ["{host}举办{event}[ {half}]", "[{half} ]{host}举办{event}", "{event}举行[ {half}]"],
  visit: ["{host}开展{event}[ {half}]", "{event}开展[ {half}]", "{host}{deed}[ {half}]", "{deed}[ {half}]"],
  reception: ["{host}开展{event}[ {half}]", "{event}进行[ {half}]", "{host}{deed}[ {half}]", "{deed}[ {half}]"],
};

export const halves: readonly Pattern[] = ["{aim}", "部署{plan}", "安排部署{plan}"];

/** What took place, for lists and search; `aim` stands before who did it, `purpose` after. */
export const summaries: ByKind = {
  meeting: [
    "为{aim}，{host}[{when}]召开{event}[，{count}人参加]。",
    "为{aim}，{event}[{when}]召开[，{count}人参加]。",
    "{host}[{when}]召开{event}[，{purpose}][，{count}人参加]。",
    "{event}[{when}]召开[，{purpose}][，{count}人参加]。",
  ],
  training: [
    "为{aim}，{host}[{when}]举办{event}[，{count}人参加]。",
    "为{aim}，{event}[{when}]举行[，{count}人参加]。",
    "{host}[{when}]举办{event}[，旨在{purpose}][，{count}人参加]。",
    "{event}[{when}]举行[，旨在{purpose}][，{count}人参加]。",
  ],
  joint_event: [
    "为{aim}，{host}[{when}]举办{event}[，{count}人参加]。",
    "为{aim}，{event}[{when}]举行[，{count}人参加]。",
    "{host}[{when}]举办{event}[，{purpose}][，{count}人参加]。",
    "{event}[{when}]举行[，{purpose}][，{count}人参加]。",
  ],
  visit: [
    "{host}[{when}]开展{event}[，{purpose}][，{count}人参加]。",
    "{event}[{when}]开展[，{purpose}][，{count}人参加]。",
    "{host}[{when}]{deed}[，{purpose}][，{count}人参加]。",
    "有关人员[{when}]{deed}[，{purpose}][，{count}人参加]。",
  ],
  reception: [
    "{host}[{when}]开展{event}[，{purpose}][，{count}人参加]。",
    "{event}[{when}]进行[，{purpose}][，{count}人参加]。",
    "{host}[{when}]{deed}[，{purpose}][，{count}人参加]。",
    "有关人员[{when}]{deed}[，{purpose}][，{count}人参加]。",
  ],
};

/** The same of what has neither day nor purpose, where it would be but the title again. */
export const plainSummaries: ByKind = {
  meeting: ["{event}由{host}召开。", "{event}由{host}举行。"],
  training: ["{event}由{host}举办。", "{event}由{host}主办。"],
  joint_event: ["{event}由{host}举办。", "{event}由{host}主办。"],
  visit: ["{event}由{host}开展。", "{event}由{host}组织开展。", "{host}一行{deed}。", "{host}有关人员{deed}。"],
  reception: ["{event}由{host}开展。", "{event}由{host}组织开展。", "{host}一行{deed}。", "{host}有关人员{deed}。"],
};

/** What happened there. */
export const highlights: readonly Pattern[] = [
  "{districts}妇联作交流发言[，{whole}部署{plan}]。",
  "{whole}部署{plan}[，{districts}妇联作交流发言]。",
  "{noun}围绕{topic}展开。",
  "{noun}以{topic}为主题。",
  "{visitors}先后来到{stops}。",
  "{visitors}先后走进{stops}。",
  "{visitors}来到{stop}。",
  "{visitors}走进{stop}。",
];
