import type { Pattern } from "../../pattern";

const byMany: Pattern = "{meeting} was attended by {people}[, including {groups}]";
const together: Pattern = "{meeting} brought together {people}[, including {groups}]";
const unnumbered: Pattern = "{meeting} was attended by {groups}";

/** How many came and who they were. `people` are more than one. */
export const attendances = {
  meeting: [
    byMany,
    together,
    "attending {meeting} were {people}[, including {groups}]",
    "those attending included {groups}",
    unnumbered,
  ],
  event: [
    byMany,
    together,
    "taking part in {meeting} were {people}[, including {groups}]",
    "those taking part included {groups}",
    unnumbered,
  ],
  visit: [
    together,
    "taking part in {meeting} were {people}[, including {groups}]",
    "those taking part included {groups}",
    "among those taking part were {groups}",
  ],
} satisfies Record<string, Pattern[]>;

export const attendedByOne: Pattern[] = ["{meeting} was attended by {people}[, including {groups}]"];

/** Who did what at it, by part. */
export const parts = {
  attended: ["{who} attended {meeting}", "{who} took part in {meeting}", "present {there} {was} {who}"],
  presided: ["{who} presided over {meeting}", "{who} chaired {meeting}", "{meeting} was presided over by {who}"],
  opened: ["{who} opened {meeting}", "{meeting} was opened by {who}"],
  spoke: ["{who} spoke {there}", "{who} gave {speeches} {there}"],
  closed: ["{who} closed {meeting}", "{who} brought {meeting} to a close"],
} satisfies Record<string, Pattern[]>;

/** The same where the wording is another for a visit. */
export const partsOfVisit: { [part in keyof typeof parts]?: Pattern[] } = {
  attended: ["{who} took part in {meeting}", "{who} joined {meeting}"],
  presided: ["{who} led {meeting}", "{meeting} was led by {who}"],
};

export const alsoSpoke: Pattern[] = ["{who} also spoke {there}", "{who} also gave {speeches} {there}"];
