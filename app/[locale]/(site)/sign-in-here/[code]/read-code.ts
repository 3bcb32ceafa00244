import { readHereCode, readPlaceCode } from "@/features/meetings/attendance/codes/queries";
import type { Body } from "@/features/meetings/attendance/components/self-sign-in-form";
import { findDay, findSeat, listPlaces } from "@/features/meetings/attendance/queries";
import { windowState } from "@/features/meetings/attendance/times";
import type { Locale } from "@/i18n/routing";

// Who is there already is not told, nor who does not come.
async function bodiesOf(meetingId: number, locale: Locale): Promise<Body[]> {
  const places = (await listPlaces(meetingId)).filter(({ signedInAt, reply }) => !signedInAt && reply !== "declined");
  const names = [...new Set(places.map(({ unit }) => unit?.[locale] ?? ""))];
  return names.map((name) => ({
    name,
    places: places
      .filter(({ unit }) => (unit?.[locale] ?? "") === name)
      .map((place) => ({ id: place.ref, name: place.name })),
  }));
}

/** What an address opens: the form behind the code on the screen, how a place stands by its own code, or nothing. */
export async function readCode(code: string, locale: Locale, now: Date) {
  const placeId = readPlaceCode(code);
  const seat = placeId === null ? null : await findSeat(placeId);
  if (seat) {
    const day = await findDay(seat.meetingId);
    if (seat.signedInAt) return { state: "signed_in", day, name: seat.name, at: seat.signedInAt } as const;
    return { state: "waiting", day, name: seat.name } as const;
  }
  const meetingId = readHereCode(code, now);
  const day = meetingId === null ? null : await findDay(meetingId);
  if (!day) return { state: "old_code", day } as const;
  const state = windowState(day, now);
  if (state !== "open") return { state, day } as const;
  return { state, day, bodies: await bodiesOf(day.id, locale) } as const;
}
