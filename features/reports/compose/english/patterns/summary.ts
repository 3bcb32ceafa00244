import type { Pattern } from "../../pattern";

/** The first sentence for lists and search, in other words than the lead. */
export const summaries = {
  meeting: [
    "{whose} {series}[ {time}] brought together {people}[ to {purpose}]",
    "[{time}, ]{host} brought together {people} for {event}[ to {purpose}]",
    "{whose} {series}[ {time}] was held to {purpose}",
    "[{time}, ]{host} held {event} to {purpose}",
    "{whose} {series} took place[ {time}]",
    "[{time}, ]{host} held {event}",
    "[{time}, ]{event} {was} held[ to {purpose}]",
  ],
  visit: ["{host} visited {places}[ {time}][ to {purpose}]", "[{time}, ]{host} went to {places}[ to {purpose}]"],
  outing: ["[{time}, ]{host} organized {event}[ to {purpose}]", "{whose} {series} took place[ {time}][ to {purpose}]"],
  reception: ["{host} received {event}[ {time}][ to {purpose}]", "[{time}, ]{host} received {event}[ to {purpose}]"],
} satisfies Record<string, Pattern[]>;

/** The second: who was heard, or what was learned. */
export const details = {
  one: ["a representative of {districts} spoke", "a representative of {districts} gave a presentation"],
  several: ["representatives of {districts} spoke", "{districts} gave presentations"],
  topic: ["a training session on {topic} was also held", "{meeting} included a training session on {topic}"],
  course: ["{meeting} covered {topic}", "{meeting} was on {topic}"],
} satisfies Record<string, Pattern[]>;
