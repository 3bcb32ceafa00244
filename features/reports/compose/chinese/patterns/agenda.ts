import type { AgendaKind } from "@/features/meetings/record";
import type { Pattern } from "../../pattern";

/** Told elsewhere: districts in `presenters`, stops in `visits`, lessons in `lessons`. */
type Told = Exclude<AgendaKind, "review" | "arrange" | "visit" | "train">;

/**
 * An item by its kind: who did what, what was done when the record does not say by whom, and who did it when it does
 * not say about what. `at` is 会上 on the first sentence, `there` 会议 at a meeting and 活动中 elsewhere. `event` is a subject that is itself something held: 启动仪式; `honoured` are
 * those of 先进集体表彰; `situation` is what is reported: 工作进展情况. Who signed is nothing without what was signed.
 */
export const items: Record<Told, readonly Pattern[]> = {
  convey: [
    "[{at}，]{who}传达了{subject}。",
    "[{at}，]{who}向{people}传达了{subject}。",
    "{there}传达了{subject}。",
    "{there}传达学习了{subject}。",
    "[{at}，]{who}作了传达。",
  ],
  brief: [
    "[{at}，]{who}介绍了{subject}[，并发放了{documents}]。",
    "[{at}，]{who}向{people}介绍了{subject}[，并发放了{documents}]。",
    "[{at}，]{who}通报了{situation}[，并发放了{documents}]。",
    "[{at}，]{who}介绍了{situation}[，并向{people}发放了{documents}]。",
    "{there}介绍了{subject}[，并发放了{documents}]。",
    "{there}通报了{situation}[，并发放了{documents}]。",
    "[{at}，]{who}通报了有关情况[，并发放了{documents}]。",
    "[{at}，]{who}介绍了有关情况[，并发放了{documents}]。",
    "{there}发放了{documents}。",
    "{there}向{people}发放了{documents}。",
  ],
  hand_out: [
    "[{at}，]{who}发放了{subject}。",
    "[{at}，]{who}向{people}发放了{subject}。",
    "{there}发放了{subject}。",
    "{there}向{people}发放了{subject}。",
    "[{at}，]{who}发放了{noun}材料。",
  ],
  present: [
    "[{at}，]{who}围绕{subject}作交流发言。",
    "[{at}，]{who}就{subject}作了交流。",
    "[{at}，]{people}围绕{subject}进行了交流。",
    "[{at}，]{people}就{subject}进行了交流。",
    "[{at}，]{who}作交流发言。",
    "[{at}，]{who}作了交流。",
  ],
  speak: [
    "[{at}，]{who}围绕{subject}发言。",
    "[{at}，]{who}就{subject}作了发言。",
    "[{at}，]{people}围绕{subject}作了发言。",
    "[{at}，]{who}作了发言。",
  ],
  discuss: [
    "[{at}，]{who}参加了{subject}的讨论。",
    "[{at}，]{who}参加了关于{subject}的讨论。",
    "[{at}，]{people}围绕{subject}进行了讨论。",
    "[{at}，]{people}就{subject}展开讨论。",
    "[{at}，]{who}参加了讨论。",
  ],
  sign: [
    "[{at}，]{who}签署了{subject}。",
    "[{at}，]{who}签订了{subject}。",
    "{during}签署了{subject}。",
    "{during}签订了{subject}。",
    "[{at}，]{who}参加了{event}。",
    "{during}举行了{event}。",
  ],
  award: [
    "[{at}，]{who}颁发了{subject}。",
    "{during}颁发了{subject}。",
    "{whole}现场颁发了{subject}。",
    "[{at}，]{who}参加了{event}。",
    "{during}举行了{event}。",
    "[{at}，]{who}表彰了{honoured}。",
    "{during}表彰了{honoured}。",
    "[{at}，]{who}颁奖。",
  ],
  launch: [
    "[{at}，]{who}启动了{subject}。",
    "{during}启动了{subject}。",
    "{whole}现场启动了{subject}。",
    "[{at}，]{who}参加了{event}。",
    "{during}举行了{event}。",
    "[{at}，]{who}参加了启动仪式。",
  ],
};

/** The year behind and the year ahead, in one sentence: 会议总结了…，部署了…. */
export const yearClauses: Record<"review" | "arrange", readonly Pattern[]> = {
  review: ["总结了{subject}", "回顾总结了{subject}", "总结了{year}工作"],
  arrange: ["部署了{subject}", "安排部署了{subject}", "部署了{year}工作"],
};

export const years: readonly Pattern[] = ["[{at}，]{who}{clauses}。", "{there}{clauses}。"];

/** Whoever looked back or ahead when the record does not say on what. */
export const yearsAlone: Record<"review" | "arrange", readonly Pattern[]> = {
  review: ["[{at}，]{who}作工作总结。", "[{at}，]{who}总结了工作。"],
  arrange: ["[{at}，]{who}作工作部署。", "[{at}，]{who}部署了工作。"],
};

/**
 * Districts that presented on one `subject`; one by one on the `subjects` that follow in their order; in a few groups,
 * `each` with its own; in many, in `clauses`.
 */
export const presenters: readonly Pattern[] = [
  "[{at}，]{districts}妇联围绕{subject}作交流发言。",
  "[{at}，]{districts}妇联就{subject}作了交流发言。",
  "[{at}，]{districts}妇联分别围绕{subjects}作交流发言。",
  "[{at}，]{districts}妇联分别就{subjects}作了交流发言。",
  "[{at}，]{each}作交流发言。",
  "[{at}，]{each}作了交流发言。",
  "[{at}，]{clauses}。",
  "[{at}，]{districts}妇联作交流发言。",
  "[{at}，]{districts}妇联作了交流发言。",
  "[{at}，]有关区妇联围绕{subject}作交流发言。",
  "[{at}，]有关区妇联就{subject}作了交流发言。",
];

/** One group of districts among a few. */
export const presenterGroup: readonly Pattern[] = ["{districts}妇联围绕{subject}", "{districts}妇联就{subject}"];

/** One group of districts among many. */
export const presenterClauses: readonly Pattern[] = [
  "{districts}妇联围绕{subject}作交流发言",
  "{districts}妇联就{subject}作了交流发言",
  "{districts}妇联作交流发言",
  "{districts}妇联作了交流发言",
  "有关区妇联围绕{subject}作交流发言",
];

/** Where they went from a meeting: `stops` are several, `stop` is one, `who` is a person and `body` a unit. */
export const stops: readonly Pattern[] = [
  "{visitors}走访了{stop}。",
  "{visitors}来到{stop}走访。",
  "{visitors}先后走访了{stops}。",
  "{visitors}先后来到{stops}走访。",
  "[{at}，]{who}走访了{stop}。",
  "[{at}，]{who}来到{stop}走访。",
  "[{at}，]{body}走访了{stop}。",
  "[{at}，]{body}到{stop}走访。",
  "[{at}，]{who}参加了走访。",
  "[{at}，]{body}参加了走访。",
];

/** Where a visit went. */
export const visitStops: readonly Pattern[] = [
  "{visitors}来到{stop}。",
  "{visitors}走进{stop}。",
  "{visitors}先后来到{stops}。",
  "{visitors}先后走进{stops}。",
  "{who}来到{stop}。",
  "{who}走进{stop}。",
  "{body}走访了{stop}。",
  "{body}到{stop}走访。",
  "{who}一同走访。",
  "{body}一同走访。",
];

/** Where guests were shown. */
export const guestsStops: readonly Pattern[] = [
  "{visitors}参观了{stop}。",
  "{visitors}到{stop}参观。",
  "{visitors}先后参观了{stops}。",
  "{visitors}先后到{stops}参观。",
  "{who}参观了{stop}。",
  "{who}到{stop}参观。",
  "{body}参观了{stop}。",
  "{body}到{stop}参观。",
  "{who}陪同参观。",
  "{body}陪同参观。",
];
