import type { Pattern } from "../../pattern";

/** Training attached to a meeting or an event. */
export const attached: readonly Pattern[] = [
  "{noun}期间，{host}还[按照{basis}，][联合{partner}]举办了{session}。",
  "{noun}期间，[按照{basis}，]{host}[与{partner}共同]举办了{session}。",
  "此外，{host}还[根据{basis}，][联合{partner}]举办了{session}。",
  "{noun}期间还[按照{basis}，][联合{partner}]举办了{session}。",
];

/** What a training was about, when it is itself what was held. */
export const own: readonly Pattern[] = [
  "[按照{basis}，]{noun}以{topic}为主题[，与{partner}合作开展]。",
  "[按照{basis}，]{noun}围绕{topic}展开[，与{partner}共同举办]。",
  "[按照{basis}，]本次{noun}为{course}[，与{partner}合作开展]。",
  "[按照{basis}，]{noun}期间[与{partner}共同]举办了{course}。",
  "{noun}按照{basis}组织实施[，与{partner}合作开展]。",
  "{noun}与{partner}合作开展。",
];

/** Those who were invited beside the ones counted. */
export const audiences: readonly Pattern[] = ["{training}还邀请{audience}参加。", "{audience}应邀参加{training}。"];

/** What those who took part did there; `gained` is what they took from it: 掌握了方法. */
export const outcomes: readonly Pattern[] = [
  "参训人员{outcome}。",
  "参训人员在培训中{outcome}。",
  "参训人员{gained}。",
  "通过培训，参训人员{gained}。",
];

/** One lecturer. */
export const lessons: readonly Pattern[] = [
  "{who}围绕{subject}授课",
  "{who}就{subject}进行专题授课",
  "{who}进行专题授课",
  "{who}授课",
];

/** `lesson` is 培训中, or 会上 when nothing else speaks of a training. */
export const lecturers: readonly Pattern[] = ["{lessons}。", "{lesson}，{lessons}。"];

/** What was taught, when the record does not say by whom; `further` when nothing else speaks of a training. */
export const topics: readonly Pattern[] = [
  "培训内容包括{subjects}。",
  "培训安排了{subjects}等内容。",
  "课程内容包括{subjects}。",
  "{during}还围绕{further}开展了培训。",
  "{noun}期间还就{further}开展了培训。",
];
