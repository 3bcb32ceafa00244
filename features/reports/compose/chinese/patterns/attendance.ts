import type { Pattern } from "../../pattern";

/** Who came: `all` when the groups' counts make up the whole, `count` when nobody says so. */
export const attendances: readonly Pattern[] = [
  "{groups}等{count}人参加{noun}。",
  "参加{noun}的有{groups}等{count}人。",
  "{groups}，共{all}人参加{noun}。",
  "参加{noun}的有{groups}，共{all}人。",
  "{groups}参加{noun}。",
  "参加{noun}的有{groups}。",
  "{count}人参加{noun}。",
  "参加{noun}的有{count}人。",
];

/** Who took which part. One attends, 出席, what is `seated` and joins, 参加, what is not. */
export const parts: Record<"attended" | "presided" | "opened" | "spoke" | "closed", readonly Pattern[]> = {
  attended: ["{who}出席{seated}。", "{who}参加{seated}。", "{who}参加{joined}。", "{who}一同参加{joined}。"],
  presided: ["{whole}由{who}主持。", "{who}主持{whole}。"],
  opened: ["{during}，{who}致辞。", "{whole}开始时，{who}致辞。"],
  spoke: ["{who}在{during}讲话。", "{who}作了讲话。"],
  closed: ["{who}作总结讲话。", "最后，{who}作总结讲话。"],
};

/** Leaders at a training: they attend the class, 培训班, and do not take part in what is taught, 培训. */
export const trainingParts: Partial<typeof parts> = {
  attended: ["{who}出席{whole}。", "{who}出席了{whole}。"],
  presided: ["{who}主持{noun}。", "{noun}由{who}主持。"],
  opened: ["{who}作开班讲话。", "{whole}开班时，{who}致辞。"],
};

/** Who spoke beside the one whose remarks are told. */
export const alsoSpoke: readonly Pattern[] = ["{who}也在{during}讲话。", "{who}也作了讲话。"];
