import { asc } from "drizzle-orm";
import { homeLeads } from "@/db/schema/reports";
import type { Actor } from "@/features/people/actor";
import type { Action } from "@/features/people/permissions";
import type { Row } from "@/features/people/testing-roles";
import { publishInEmergency } from "./mutations/publish-emergency";
import { scheduleReport } from "./mutations/schedule";
import { setReviewTasks } from "./mutations/set-review-tasks";
import { trashReport } from "./mutations/trash";
import { withdrawReport } from "./mutations/withdraw";
import { at, by, type Studio } from "./testing-studio";

const hour = 3_600_000;

export const inAnHour = new Date(at.getTime() + hour);

/** An answer that a test counts on. */
export function done<Given extends { ok: boolean }>(answer: Given): Extract<Given, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Given, { ok: true }>;
}

export type Moment = Exclude<keyof ReturnType<typeof momentsOf>, "leads">;

/** Moments in the life of a report that an organiser wrote and a second chief editor judged. Each begins a new one. */
export function momentsOf({ database, desk, begin, id, submit, approve, publish, save }: Studio) {
  const { organiser, secondChief } = desk;

  async function begun(): Promise<number> {
    await begin(organiser);
    return id();
  }

  async function submitted(tasks = 1): Promise<number> {
    await begun();
    const { sectionId } = desk;
    done(await setReviewTasks({ sectionId, tasks }, by(desk.administrator), database));
    done(await submit(undefined, organiser));
    done(await setReviewTasks({ sectionId, tasks: 1 }, by(desk.administrator), database));
    return id();
  }

  async function approved(): Promise<number> {
    await submitted();
    done(await approve(secondChief));
    return id();
  }

  async function scheduled(publishAt = inAnHour): Promise<number> {
    const reportId = await approved();
    const before = new Date(publishAt.getTime() - hour);
    done(await scheduleReport({ reportId, publishAt }, by(secondChief, before), database));
    return reportId;
  }

  async function published(): Promise<number> {
    await submitted();
    done(await publish(undefined, secondChief));
    return id();
  }

  return {
    ...{ begun, approved, published },
    submitted: () => submitted(),
    submittedForTwo: () => submitted(2),
    scheduled: () => scheduled(),
    due: () => scheduled(at),

    async changed(): Promise<number> {
      await published();
      done(await save({ "en.summary": "Another summary." }, organiser));
      return id();
    },

    async trashed(): Promise<number> {
      const reportId = await begun();
      done(await trashReport({ reportId, step: "trash" }, by(organiser), database));
      return reportId;
    },

    async withdrawn(): Promise<number> {
      const reportId = await published();
      done(await withdrawReport({ reportId, reason: "It was not right." }, by(secondChief), database));
      return reportId;
    },

    async urgent(): Promise<number> {
      const reportId = await begun();
      done(await publishInEmergency({ reportId, reason: "A storm." }, by(secondChief), database));
      return reportId;
    },

    /** The reports that lead the home page just now. */
    async leads(): Promise<number[]> {
      const rows = await database.select({ id: homeLeads.reportId }).from(homeLeads).orderBy(asc(homeLeads.position));
      return rows.map(({ id: lead }) => lead);
    },
  };
}

export type Ready = (studio: Studio, someone: Actor) => ReturnType<Row["ready"]>;
export type Verb = [file: string, needs: Action, ready: Ready, more?: Pick<Row, "of" | "else">];

/** Such verbs as rows of the matrix, on a studio that is not there yet. */
export function rowsOf(verbs: readonly Verb[], studio: () => Studio): Row[] {
  return verbs.map(([file, needs, ready, more]) => ({
    ...{ file, needs, ...more },
    ready: (someone) => ready(studio(), someone),
  }));
}
