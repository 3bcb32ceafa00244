import { notFound } from "next/navigation";
import { cache } from "react";
import { listUnits } from "@/features/districts/queries";
import { hereCode } from "@/features/meetings/attendance/codes/queries";
import { findDay, listPlaces } from "@/features/meetings/attendance/queries";
import type { Hall } from "@/features/meetings/attendance/screen/hall";
import { findRunning, listItems } from "@/features/meetings/attendance/screen/queries";
import { timesOf, windowState } from "@/features/meetings/attendance/times";

const isId = /^[1-9]\d{0,8}$/;

/** What the day of a meeting goes by; null when the address names none. */
export async function findDayOf(text: string) {
  return isId.test(text) ? findDay(Number(text)) : null;
}

/** The same for a page, which is not there where the meeting is not. */
export const loadDay = cache(async (text: string) => (await findDayOf(text)) ?? notFound());

/** Every body, with its short name. */
export async function loadUnits() {
  return (await listUnits()).map(({ id, shortEn, shortZh }) => ({ id, en: shortEn, zh: shortZh }));
}

/** What the screen in the hall shows at a moment. */
export async function loadHall(day: NonNullable<Awaited<ReturnType<typeof findDay>>>, now: Date): Promise<Hall> {
  const [items, running, places] = await Promise.all([listItems(day.id), findRunning(day.id), listPlaces(day.id)]);
  return {
    ...{ now, items, starts: timesOf(day).starts },
    running: running && { itemId: running.itemId, beganAt: running.beganAt, version: running.version },
    came: places.filter(({ signedInAt }) => signedInAt !== null).length,
    expected: places.filter(({ reply, signedInAt }) => reply !== "declined" || signedInAt !== null).length,
    code: windowState(day, now) === "open" ? hereCode(day.id, now) : null,
  };
}
