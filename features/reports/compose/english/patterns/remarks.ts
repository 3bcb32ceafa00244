import type { Pattern } from "../../pattern";

/** What the leader found. */
export const remarks: Pattern[] = [
  "{who} acknowledged {acknowledged} and analysed {analysed}",
  "in a speech {there}, {who} acknowledged {acknowledged} and analysed {analysed}",
  "speaking {there}, {who} acknowledged {acknowledged} and gave an analysis of {analysed}",
  "{who} acknowledged {acknowledged}",
  "in a speech {there}, {who} acknowledged {acknowledged}",
  "{who} analysed {analysed}",
  "speaking {there}, {who} analysed {analysed}",
];

/** The second half of it, where one sentence would be too long. */
export const analysis: Pattern[] = ["{pronoun} analysed {analysed}", "{pronoun} also gave an analysis of {analysed}"];

/** The same where nobody is named. */
export const remarksOfMeeting: Pattern[] = [
  "{summing} acknowledged {acknowledged} and analysed {analysed}",
  "{attendees} acknowledged {acknowledged} and analysed {analysed}",
  "{summing} acknowledged {acknowledged}",
  "{attendees} acknowledged {acknowledged}",
  "{summing} analysed {analysed}",
  "{attendees} analysed {analysed}",
];

/** What was asked for. `who` is the leader by name or by pronoun, `whom` those who are asked, `asks` begin with "to". */
export const asks: Pattern[] = [
  "[to {aim}, ]{who} asked {whom} {asks}",
  "[to {aim}, ]{who} called on {whom} {asks}",
  "[to {aim}, ]{who} urged {whom} {asks}",
  "{who} spoke of the need to {aim}",
  "{who} stressed the need to {aim}",
];

export const asksOfMeeting: Pattern[] = [
  "[to {aim}, ]{attendees} were asked {asks}",
  "[to {aim}, ]{attendees} were called on {asks}",
  "the need to {aim} was stressed {there}",
  "attention was drawn to the need to {aim}",
];

/** Where the record says no more than who spoke. */
export const addressed: Pattern[] = ["{who} gave a speech {there}", "{who} spoke {there}"];
