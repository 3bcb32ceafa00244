import type { Step } from "@/features/meetings/follow-ups/steps";

/** Several districts take the same step with the same ask (counted from 1) of a meeting. */
export type Wave = {
  at: string;
  meeting: string;
  ask: number;
  step: Step;
  districts: string[];
  note?: string;
  progress?: number;
};

const list = (names: string) => names.split(" ");

const everywhere = list(
  "dongcheng xicheng chaoyang fengtai shijingshan haidian mentougou fangshan tongzhou shunyi changping daxing huairou pinggu miyun yanqing beda",
);
const presenters = list("chaoyang shunyi miyun");
const prompt = everywhere.filter((slug) => slug !== "pinggu" && slug !== "beda");

/** Asks that were issued, to whom and until when. */
export const issued = [
  { at: "2025-06-25 09:10:00", meeting: "2025-q2", ask: 1, due: "2025-09-30", districts: presenters },
  { at: "2025-06-25 09:10:20", meeting: "2025-q2", ask: 2, due: null, districts: presenters },
  { at: "2026-09-23 09:10:00", meeting: "2026-q3", ask: 1, due: "2026-11-30", districts: everywhere },
  { at: "2026-09-23 09:10:20", meeting: "2026-q3", ask: 2, due: "2026-12-20", districts: everywhere },
  { at: "2026-09-23 09:10:40", meeting: "2026-q3", ask: 3, due: null, districts: everywhere },
];

/** Who acknowledged all that was new, and when; Pinggu and the development area have not yet. */
export const acknowledging = [
  { at: "2025-06-26 10:00:00", districts: presenters },
  { at: "2026-09-24 10:00:00", districts: prompt },
];

const homes = (at: string, ask: number, step: Step, districts: string[], said: Partial<Wave> = {}): Wave => ({
  ...{ at, meeting: "2025-q2", ask, step, districts },
  ...said,
});
const couriers = (at: string, ask: number, step: Step, districts: string[], said: Partial<Wave> = {}): Wave => ({
  ...{ at, meeting: "2026-q3", ask, step, districts },
  ...said,
});

/** What was done about them, in the order of time. */
export const waves: Wave[] = [
  homes("2025-09-19 15:20:00", 1, "report", presenters, { note: "Every home is on the list, with its real hours." }),
  homes("2025-09-26 09:30:00", 1, "check", presenters),
  homes("2025-09-29 09:30:00", 1, "close", presenters),
  homes("2025-11-12 16:05:00", 2, "work", ["miyun"], { note: "Asked in 12 of 20 villages.", progress: 60 }),
  homes("2025-12-05 10:40:00", 2, "report", list("chaoyang shunyi"), {
    note: "Activities were chosen by those who come.",
  }),
  homes("2025-12-12 09:30:00", 2, "check", list("chaoyang shunyi")),
  homes("2025-12-15 09:30:00", 2, "close", list("chaoyang shunyi")),
  couriers("2026-10-20 14:00:00", 1, "work", list("dongcheng fengtai mentougou changping"), {
    note: "Two of the five rest stations were visited.",
    progress: 40,
  }),
  couriers("2026-10-21 14:00:00", 2, "work", list("haidian tongzhou shunyi daxing"), {
    note: "The case is written and is being checked.",
    progress: 80,
  }),
  couriers("2026-10-29 11:15:00", 1, "report", list("xicheng chaoyang haidian fangshan tongzhou shunyi daxing miyun"), {
    note: "All rest stations were visited; what couriers asked for is listed.",
  }),
  couriers("2026-11-03 11:15:00", 3, "report", list("xicheng fangshan yanqing"), {
    note: "All new organizations of the quarter are reported.",
  }),
  couriers("2026-11-05 09:40:00", 1, "check", list("xicheng chaoyang haidian fangshan tongzhou shunyi")),
  couriers("2026-11-05 09:50:00", 1, "return", ["miyun"], { note: "The list of what couriers asked for is missing." }),
  couriers("2026-11-06 09:40:00", 3, "check", list("xicheng fangshan yanqing")),
  couriers("2026-11-10 09:40:00", 1, "close", list("xicheng chaoyang fangshan tongzhou")),
  couriers("2026-11-10 09:50:00", 3, "close", list("xicheng fangshan")),
  couriers("2026-11-12 10:20:00", 3, "close_early", ["huairou"], {
    note: "No new organization was founded in the district.",
  }),
  couriers("2026-11-16 15:00:00", 2, "report", list("xicheng yanqing"), {
    note: "The case was sent to the department.",
  }),
];
