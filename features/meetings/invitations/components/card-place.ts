import type { Place } from "../place";
import type { QuestionKind } from "../question";

export type PastStep = {
  id: number;
  step: string;
  name: string;
  reason: string;
  actorId: number | null;
  actor: string | null;
  at: Date;
};

export type Question = {
  id: number;
  kind: QuestionKind;
  textEn: string;
  textZh: string;
  choicesEn: string;
  choicesZh: string;
};

export type CardPlace = Place & {
  id: number;
  version: number;
  role: { nameEn: string; nameZh: string; observer: boolean };
  steps: PastStep[];
  answers: { questionId: number; answer: string }[];
};

export type Answering = {
  /** As whom somebody answers; null: she only reads. */
  by: "body" | "organiser" | null;
  /** The key of the letter, where that is how she came. */
  invitationKey?: string;
  /** Whether a name given now waits for the organiser's yes. */
  late: boolean;
  /** Whom the body named for earlier meetings. */
  before: { id: number; name: string; post: string }[];
  questions: Question[];
};
