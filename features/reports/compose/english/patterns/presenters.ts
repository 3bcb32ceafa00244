import type { Pattern } from "../../pattern";

/** Districts that presented, each group of the same subject. */
export const presenters = {
  one: [
    "[{at} ]a representative of the women's federation of {districts} gave a presentation[ on {subject}]",
    "[{at} ]a representative of {districts} gave a presentation[ on {subject}]",
    "[{at} ]the women's federation of {districts} gave a presentation[ on {subject}]",
  ],
  several: [
    "[{at} ]representatives of the women's federations of {districts} gave presentations[ on {subject}]",
    "[{at} ]representatives of the women's federations of {districts} spoke in turn[ on {subject}]",
    "[{at} ]the women's federations of {districts} gave presentations[ on {subject}]",
  ],
  groups: [
    "[{at} ]presentations were given by representatives of the women's federations of {groups}",
    "[{at} ]representatives of district-level women's federations gave presentations: {groups}",
  ],
} satisfies Record<string, Pattern[]>;

/** One group where several are told in one sentence. */
export const presenterGroup: Pattern[] = ["{districts}, on {subject}", "{districts}"];
