import type { Pattern } from "../../pattern";

/** A training session held with the gathering. */
export const session = {
  held: [
    "a training session on {topic} was also held[ in collaboration with {partner}]",
    "{meeting} also included a training session on {topic}[, held in collaboration with {partner}]",
    "[in collaboration with {partner}, ]a training session on {topic} was also held",
    "a training session was also held in collaboration with {partner}",
    "{meeting} also included a training session held in collaboration with {partner}",
  ],
  basisAfter: ["it was held in accordance with {basis}", "the training session was held in line with {basis}"],
  basisAlone: [
    "a training session was held in accordance with {basis}",
    "a training session was also held in line with {basis}",
  ],
  audience: [
    "invitations to the training session also went to {audience}",
    "the training session also welcomed {audience}",
  ],
} satisfies Record<string, Pattern[]>;

/** The same where the whole gathering is the training. */
export const course = {
  held: [
    "{meeting} covered {topic}[ and was held in collaboration with {partner}]",
    "{meeting} was on {topic}[ and was held in collaboration with {partner}]",
    "{meeting} was held in collaboration with {partner}",
    "{meeting} was organized in collaboration with {partner}",
  ],
  basis: ["{meeting} was held in accordance with {basis}", "{meeting} was held in line with {basis}"],
  audience: ["invitations also went to {audience}", "{meeting} also welcomed {audience}"],
} satisfies Record<string, Pattern[]>;

/** What those trained came away with. */
export const outcomes = {
  joint: ["together with them, {attendees} {outcome}", "those who took part {outcome}"],
  alone: ["{attendees} {outcome}", "those who took part {outcome}"],
} satisfies Record<string, Pattern[]>;

export const lecturers: Pattern[] = [
  "{who} lectured {there}",
  "{who} gave {lectures}",
  "{lectures} {was} given by {who}",
];
