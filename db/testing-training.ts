import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool, type Database } from "./client";
import { openServer } from "./embedded/server";
import { units } from "./schema/districts";
import { places } from "./schema/invitations";
import { agendaItems, meetingSeries, meetings, trainings } from "./schema/meetings";
import { accounts } from "./schema/people";
import {
  trainingFeedbackAnswers,
  trainingFeedbackForms,
  trainingFeedbackQuestions,
  trainingFeedbackReplies,
} from "./schema/training-feedback";
import { trainingHours } from "./schema/training-hours";

type Named = { name: string; email: string; unit: string };
type Training = { title: string; date: string; year: number; people: readonly Named[] };

async function write(database: Database, { title, date, year, people }: Training): Promise<number> {
  const slugs = ["bwf", ...people.map(({ unit }) => unit)];
  const all = await database.select().from(units).where(inArray(units.slug, slugs));
  const unit = (slug: string) => all.find((one) => one.slug === slug)?.id ?? 0;
  const [series] = await database.select().from(meetingSeries).where(eq(meetingSeries.slug, "grassroots-quarterly"));
  const at = new Date(`${date}T01:00:00Z`);
  const [meeting] = await database
    .insert(meetings)
    .values({
      ...{ version: 1, seriesId: series?.id ?? 0, year, quarter: 3, status: "held", date, mode: "in_person" },
      ...{ hostUnitId: unit("bwf"), venueEn: "", venueZh: "", purposeEn: "", purposeZh: "" },
      ...{ headCountPrecision: "exact", createdAt: at, updatedAt: at },
    })
    .returning({ id: meetings.id });
  const meetingId = meeting?.id ?? 0;
  await database.insert(trainings).values({
    ...{ meetingId, topicEn: title, topicZh: title, partnerEn: "", partnerZh: "", basisEn: "", basisZh: "" },
    ...{ secondAudienceEn: "", secondAudienceZh: "", outcomeEn: "", outcomeZh: "" },
  });
  const item = { meetingId, kind: "train" as const };
  await database.insert(agendaItems).values([
    { ...item, position: 1, subjectEn: "filming", subjectZh: "拍摄", minutes: 60 },
    { ...item, position: 2, subjectEn: "cutting", subjectZh: "剪辑", minutes: 30 },
  ]);
  const named = people.map(({ name, email, unit: slug }) => {
    return { meetingId, origin: "invited" as const, reply: "confirmed" as const, name, email, unitId: unit(slug) };
  });
  await database.insert(places).values([...named, { meetingId, origin: "lecturer", name: "He Yan" }]);
  return meetingId;
}

async function inPortal<Answer>(dataDir: string, work: (database: Database) => Promise<Answer>): Promise<Answer> {
  const server = await openServer({ dataDir });
  const pool = connectPool(server.url("portal"), 1);
  try {
    return await work(drizzle(pool));
  } finally {
    await pool.end();
    await server.leave();
  }
}

/**
 * Writes a training with sessions of 60 and 30 minutes, without a time of day, into the portal that runs on this data
 * folder. Those named are expected; He Yan teaches. Answers the meeting's id.
 */
export async function heldTraining(dataDir: string, training: Training): Promise<number> {
  return inPortal(dataDir, (database) => write(database, training));
}

/** The same long ago, with one of Pinggu credited and five answers to its feedback; answers the ids of both. */
export async function answeredTraining(dataDir: string, { title, name }: { title: string; name: string }) {
  return inPortal(dataDir, async (database) => {
    const date = "2016-09-20";
    const meetingId = await write(database, { title, date, year: 2016, people: [] });
    const [pinggu] = await database.select().from(units).where(eq(units.slug, "pinggu"));
    const [account] = await database.select().from(accounts).where(eq(accounts.role, "organiser"));
    const at = new Date(`${date}T09:00:00Z`);
    const [hours] = await database
      .insert(trainingHours)
      .values({
        ...{ meetingId, name, post: "", unitId: pinggu?.id, unitText: "", titleEn: title, titleZh: title },
        ...{ heldOn: date, minutes: 90, computedMinutes: 90, reason: "" },
        ...{ creditedBy: account?.id ?? 0, creditedAt: at },
      })
      .returning({ id: trainingHours.id });
    await database
      .insert(trainingFeedbackForms)
      .values({ meetingId, days: 7, closesAt: at, openedAt: at, code: `shut-${meetingId}` });
    const [question] = await database
      .insert(trainingFeedbackQuestions)
      .values({ meetingId, position: 0, kind: "content" })
      .returning({ id: trainingFeedbackQuestions.id });
    const answers = await database
      .insert(trainingFeedbackAnswers)
      .values(Array.from({ length: 5 }, () => ({ meetingId })))
      .returning({ id: trainingFeedbackAnswers.id });
    await database
      .insert(trainingFeedbackReplies)
      .values(answers.map(({ id }) => ({ answerId: id, questionId: question?.id ?? 0, mark: 4 })));
    return { meetingId, hoursId: hours?.id ?? 0 };
  });
}
