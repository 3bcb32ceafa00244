import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asks } from "@/db/schema/meetings";
import { madePdf } from "@/features/media/testing-files";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { giveFollowUp } from "../follow-ups/mutations/give";
import { issueFollowUps } from "../follow-ups/mutations/issue";
import { keepEvidence } from "../follow-ups/mutations/keep-file";
import { takeStep as stepFollowUp } from "../follow-ups/mutations/take-step";
import { listOfMeeting } from "../follow-ups/queries";
import { addAnnex } from "../minutes/mutations/add-annex";
import { answerCorrection } from "../minutes/mutations/answer-correction";
import { approve } from "../minutes/mutations/approve";
import { circulate } from "../minutes/mutations/circulate";
import { compile } from "../minutes/mutations/compile";
import { correct } from "../minutes/mutations/correct";
import { saveMinutes } from "../minutes/mutations/save";
import { seal } from "../minutes/mutations/seal";
import { getMinutes, listCorrections } from "../minutes/queries";
import { done } from "../minutes/testing-minutes";
import { afterwards, both, type Hands } from "./testing-hands";

/** Writes the minutes of a meeting, with a correction, and seals them with an annex. */
export async function minuted(meetingId: number, hands: Hands): Promise<void> {
  const { database, desk, of, organiser } = hands;
  const act = organiser(afterwards);
  const approver = { actor: desk.secondChief, at: afterwards };
  const now = async () => ({ meetingId, version: (await getMinutes(meetingId, database))?.version ?? 0 });
  done(await compile({ meetingId, startedFrom: 0, take: [] }, act, database));
  const texts = { attendance: both("As listed.") };
  done(await saveMinutes({ meetingId, startedFrom: (await now()).version, texts }, act, database));
  done(await circulate(await now(), act, database));
  done(await correct({ meetingId, words: "Fifty." }, { actor: of("pinggu"), at: afterwards }, database));
  const [correction] = await listCorrections(meetingId, database);
  const answer = { correctionId: correction?.id ?? 0, answer: "declined" as const, reason: "It was forty." };
  done(await answerCorrection(answer, act, database));
  done(await approve(await now(), approver, database));
  done(await seal(await now(), approver, database));
  done(await addAnnex({ meetingId, en: "Forty-one.", zh: "四十一个。" }, act, database));
}

/** Issues what a meeting asked; one of it is reported with evidence and checked. */
export async function followed(meetingId: number, hands: Hands): Promise<void> {
  const { database, unit, of, organiser } = hands;
  const act = organiser(afterwards);
  const asked = await database.select().from(asks).where(eq(asks.meetingId, meetingId));
  const unitIds = ["pinggu", "daxing"].map(unit);
  const addressed = { meetingId, askIds: asked.map(({ id }) => id), unitIds, supportIds: [unit("miyun")], dueOn: null };
  done(await issueFollowUps(addressed, act, database));
  const given = { meetingId, key: randomUUID(), ...both("by hand"), unitIds: [unit("miyun")], supportIds: [] };
  done(await giveFollowUp({ ...given, dueOn: null }, act, database));
  const list = await listOfMeeting(meetingId, beijingDay(afterwards), database);
  const own = list.find(({ leadUnitId }) => leadUnitId === unit("pinggu"));
  const followUpId = own?.id ?? 0;
  const pinggu = { actor: of("pinggu"), at: afterwards };
  const photo = { followUpId, bytes: madePdf(4000, followUpId), name: "list.pdf" };
  const evidence = done(await keepEvidence(photo, pinggu, database));
  const take = async (version: number, step: "acknowledge" | "work" | "report" | "check" | "close", by: Act) => {
    const isReport = step === "report";
    const said = { note: `${step}.`, progress: 40, links: isReport ? ["https://example.org/"] : [] };
    const fileKeys = isReport ? [evidence.file.key] : [];
    done(await stepFollowUp({ followUpId, version, step, ...said, fileKeys }, by, database));
  };
  await take(1, "acknowledge", pinggu);
  await take(2, "work", pinggu);
  await take(3, "report", pinggu);
  await take(4, "check", act);
}
