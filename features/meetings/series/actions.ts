"use server";

import { refresh } from "next/cache";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { addSeries } from "./mutations/add-series";
import { renameSeries } from "./mutations/rename-series";
import { addingSeries, renamingSeries } from "./series";

export type SeriesAnswer = Heard<typeof addSeries> | Heard<typeof renameSeries> | null;

/** Adds the series of the form. */
export async function addSeriesAction(_before: SeriesAnswer, form: FormData): Promise<SeriesAnswer> {
  const answer = await handOver(form, addingSeries, () => whoActs(), addSeries);
  if (answer.ok) refresh();
  return answer;
}

/** Gives the series of the form other names. */
export async function renameSeriesAction(_before: SeriesAnswer, form: FormData): Promise<SeriesAnswer> {
  const answer = await handOver(form, renamingSeries, () => whoActs(), renameSeries);
  refresh();
  return answer;
}
