import { leastShown } from "../trainings/feedback/results";
import { closingOf, isOpen } from "../trainings/feedback/window";
import type { Row } from "./references";
import { NotTaken } from "./refusal";

type Rows = readonly Row[];
type Tables = ReadonlyMap<string, Rows>;
/** When a meeting is archived, and the rows of the tables before. */
export type Reading = { at: Date; read: Tables };
/** When a meeting comes in, the rows of the tables before, as they are written here, and where new ids come from. */
export type Coming = { at: Date; written: Tables; newId: () => string };

const isMark = ({ mark }: Row) => mark !== null;

/** Whether the form of a meeting takes answers at the moment of reading. */
function takesAnswers({ at, read }: Reading): boolean {
  const [meeting] = read.get("meetings") ?? [];
  const [form] = read.get("training_feedback_forms") ?? [];
  return (
    form !== undefined && isOpen({ closesAt: new Date(`${form.closes_at}`) }, { status: `${meeting?.status}` }, at)
  );
}

/**
 * The replies that an archive holds: those that results show in the end. None while the form is open or too few people
 * answered, and no marks to a question that few gave one; whoever made archives one after the other could tell else
 * who said what.
 */
export function shownReplies(replies: Rows, reading: Reading): Row[] {
  if (takesAnswers(reading)) return [];
  if ((reading.read.get("training_feedback_answers") ?? []).length < leastShown) return [];
  const marks = new Map<unknown, number>();
  for (const { question_id: question } of replies.filter(isMark)) marks.set(question, (marks.get(question) ?? 0) + 1);
  return replies.filter((reply) => !isMark(reply) || (marks.get(reply.question_id) ?? 0) >= leastShown);
}

/** A form that comes in is closed, and what stands for its code opens nothing. */
export function formsAnew(forms: Rows, { at, written }: Pick<Coming, "at" | "written">): Row[] {
  const [meeting] = written.get("meetings") ?? [];
  return forms.map((form) => {
    const closing = typeof meeting?.date === "string" ? closingOf(meeting.date, Number(form.days)) : at;
    const closed = closing < at ? closing : at;
    return { ...form, code: `archived-${form.meeting_id}`, closes_at: closed.toISOString() };
  });
}

export const answersAnew = (answers: Rows, { newId }: Pick<Coming, "newId">): Row[] =>
  answers.map((answer) => ({ ...answer, id: newId() }));

/** Which replies were of one person nobody knows any more: each question's are dealt out among the answers anew. */
export function repliesAnew(replies: Rows, { written }: Pick<Coming, "written">): Row[] {
  const answers = written.get("training_feedback_answers") ?? [];
  const dealt = new Map<unknown, number>();
  return replies.map((reply) => {
    const nth = dealt.get(reply.question_id) ?? 0;
    dealt.set(reply.question_id, nth + 1);
    const answer = answers[nth];
    if (!answer) throw new NotTaken("damaged", "training_feedback_replies");
    return { ...reply, answer_id: answer.id };
  });
}
