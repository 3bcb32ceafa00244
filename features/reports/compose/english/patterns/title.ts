import type { Pattern } from "../../pattern";

/** The headline, in the present tense; `more` is what it was on or for. */
export const titles = {
  meeting: ["{host} holds {event}[ {more}]", "{host} convenes {event}[ {more}]", "{event} held[ {more}]"],
  training: ["{host} holds {event}[ {more}]", "{host} organizes {event}[ {more}]", "{event} held[ {more}]"],
  event: ["{host} holds {event}[ {more}]", "{host} hosts {event}[ {more}]", "{event} held[ {more}]"],
  joint: ["{hosts} hold {event}[ {more}]", "{hosts} jointly hold {event}[ {more}]"],
  visit: ["{host} visits {places}[ {more}]", "{host} pays visit to {places}[ {more}]"],
  jointVisit: ["{hosts} visit {places}[ {more}]", "{hosts} pay visit to {places}[ {more}]"],
  outing: ["{host} organizes {event}[ {more}]", "{event} held[ {more}]"],
  reception: ["{host} receives {event}[ {more}]", "{host} welcomes {event}[ {more}]"],
} satisfies Record<string, Pattern[]>;

/** What a headline may go on with, the best first. */
export const more = {
  purpose: ["to {purpose}"],
  course: ["on {topic}"],
  session: ["with training on {topic}", "with training session on {topic}"],
  districts: ["with presentations by {districts}", "with presentations from {districts}"],
  venue: ["at {venue}"],
  time: ["{time}"],
} satisfies Record<string, Pattern[]>;
