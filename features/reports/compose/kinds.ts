import type { AgendaKind } from "@/features/meetings/record";
import { type Phrase, run } from "./phrases";

type Wording = {
  /** Between who did it and the subject. */
  did: string;
  /** Before the subject when the record does not say who did it. */
  done: string;
  /** After who did it when the record does not say about what. */
  alone: string;
};

export const wordings: Record<AgendaKind, Wording> = {
  convey: { did: "conveyed", done: "attendees were informed of", alone: "addressed attendees" },
  brief: { did: "briefed attendees on", done: "attendees were briefed on", alone: "gave a briefing" },
  hand_out: { did: "handed out", done: "attendees received", alone: "handed out material" },
  present: { did: "gave a presentation on", done: "attendees heard a presentation on", alone: "gave a presentation" },
  speak: { did: "spoke on", done: "attendees heard a speech on", alone: "gave a speech" },
  discuss: { did: "discussed", done: "attendees discussed", alone: "took part in a discussion" },
  sign: { did: "signed", done: "the meeting saw the signing of", alone: "took part in a signing" },
  award: { did: "presented", done: "the meeting saw the presentation of", alone: "took part in an award ceremony" },
  launch: { did: "launched", done: "the meeting saw the launch of", alone: "took part in a launch" },
  review: { did: "summed up", done: "the meeting summed up", alone: "gave a review" },
  arrange: { did: "made arrangements for", done: "the meeting made arrangements for", alone: "made arrangements" },
  visit: { did: "visited", done: "attendees visited", alone: "took part in a visit" },
  train: { did: "gave training on", done: "training was given on", alone: "gave training" },
};

/** An item in the words of its kind; null when it has neither an actor nor a subject. */
export function telling({ did, done, alone }: Wording, actor: Phrase | null, subject: Phrase | null): Phrase | null {
  if (actor) return run(actor, ...(subject ? [did, subject] : [alone]));
  return subject && run(done, subject);
}
