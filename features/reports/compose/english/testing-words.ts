import type { MeetingFacts } from "@/features/meetings/facts";
import type { AgendaKind } from "@/features/meetings/record";

export type Kind = MeetingFacts["kind"];

/** What records of each kind are told of, as an office would write it. */
export const series: Record<Kind, string[]> = {
  quarterly: ["quarterly meeting", "Quarterly Meeting on Women's Homes", "quarterly meeting"],
  plenary: ["plenary meeting", "Second Plenary Meeting of the Working Committee on Children and Women"],
  executive_committee: ["meeting of the executive committee", "Third Session of the Fifteenth Executive Committee"],
  work_conference: ["work conference", "Annual Work Conference"],
  training: ["training session", "training course for women cadres", "workshop", "training"],
  visit: ["visit", "study tour", "delegation from the women's federation of Tianjin"],
  joint_event: ["reading day", "Beijing Women's Forum", "reading activities for families"],
};

export const purposes = [
  "review the work of the past quarter and plan the next one",
  "share how women's homes are run in communities and villages.",
  "To prepare for the municipal Women's Congress",
  "improve services for women in new employment groups",
  "carry out the decisions of the 13th National Women's Congress, in particular those on the reform of women's federations at the grassroots, on services for women in new employment groups, and on the protection of the rights of women and children in towns and villages",
  "learn how courtyards became places where neighbours meet",
  "help new cadres of women's federations to do their work well",
];

export const venues = [
  "Beijing Women and Children's Service Center",
  "Lotus Service Center, Daxing",
  "Capital Library",
  "a village hall in Pinggu",
  "Beijing Women Cadres School.",
];

export const groups = [
  "vice-presidents in charge of relevant work of district-level women's federations",
  "heads of organization departments of district-level women's federations",
  "Representatives of communities and villages",
  "members of the executive committee",
  "staff of women's homes",
  "women couriers and their families",
];

export const partnerNames = [
  "Tianjin Women's Federation",
  "Beijing Municipal Education Commission",
  "Kuaishou",
  "China Women's University",
  "the women's federation of Hebei",
  "Beijing Women Cadres School",
];

/** Noun phrases, as items of an agenda have them. */
export const subjects = [
  "the work of the past half-year",
  "their work and its highlights",
  "the opening hours and the staffing of women's homes",
  "The experience gained in running sunshine stations",
  "mediation in family disputes",
  "services for women couriers",
  "how a reading corner is run by volunteers",
];

export const documents = ["a collection of cases", "a handbook for new cadres", "the bulletin of the quarter"];
export const signed = ["an agreement on cooperation", "a letter of intent", "three agreements on training"];
export const awards = ["certificates to ten model families", "plaques to new women's homes"];
export const launches = ["a campaign for reading in families", "the handbook on mediation"];
export const seen = ["two women's homes", "a reading corner run by volunteers", "the sunshine station"];
export const reviewed = ["the work of women's homes", "progress in mediation", "the work of 2025"];
export const arranged = ["major work on grassroots organizations", "the training of cadres"];
export const lessons = ["mediation in family disputes", "writing for new media", "the law on the protection of women"];

/** What an item of each kind is about. */
export const subjectsOf: { [kind in AgendaKind]?: string[] } = {
  ...{ hand_out: documents, sign: signed, award: awards, launch: launches, visit: seen, train: lessons },
  ...{ review: reviewed, arrange: arranged },
};

export const acknowledged = [
  "the progress made by district-level women's federations in running women's homes",
  "The work of volunteers.",
  "what had been achieved in the past quarter",
];
export const analysed = [
  "the tasks of women's federations under new circumstances",
  "the needs of women in new employment groups",
];
export const aims = ["strengthen women's federations at the grassroots", "To make services easier to reach."];
export const asks = [
  "visit more villages",
  "share one case each quarter.",
  "To report in time;",
  "train the staff of women's homes and look after their health",
  "work with schools, courts and hospitals",
];

export const topics = ["short-video making", "first aid", "mediation and the law", "writing for new media"];
export const trainers = ["the women's federation of Kuaishou (a major Chinese short-video app)", "the Capital Library"];
export const bases = ["the work plan for 2026", "the requirements for the training of cadres"];
export const audiences = ["women couriers and their families", "volunteers of the reading corners"];
export const outcomes = ["learned practical skills", "Practised on cases and exchanged views with the lecturers."];
export const points = [
  "go on with the reform of women's federations",
  "open women's homes in the evening.",
  "work with district-level women's federations to train their staff",
  "To publish the cases in spring",
];
