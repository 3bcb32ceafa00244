import type { EventRecord } from "@/features/events/event";
import { cancelEvent } from "@/features/events/mutations/cancel";
import { createEvent } from "@/features/events/mutations/create";
import { publishEvent } from "@/features/events/mutations/publish";
import { register } from "@/features/events/mutations/register";
import type { RegistrationForm } from "@/features/events/registration";
import { visitor } from "@/features/people/actor";
import { beijingDay, beijingSecond, fromBeijing } from "@/platform/clock";
import { done } from "./certain";
import type { Entry } from "./diary";
import { type SeedEvent, seedProgramme } from "./events/programme";
import type { World } from "./world";

const minuteMs = 60_000;
/** How long before an event everything about it was arranged. */
const leadDays = 40;

const names = [
  ["Su Wanqing", "苏晚晴"],
  ["Guo Yutong", "郭雨桐"],
  ["He Ruoxi", "何若溪"],
  ["Tang Muyao", "唐沐瑶"],
  ["Ye Zhiqiu", "叶知秋"],
  ["Lu Qinghe", "陆清禾"],
] as const;

function dayFrom(today: Date, days: number): string {
  return beijingDay(new Date(today.getTime() + days * 24 * 60 * minuteMs));
}

function recordOf(event: SeedEvent, today: Date, world: World): EventRecord {
  const moment = ([days, time]: [number, string]) => `${dayFrom(today, days)}T${time}`;
  const { kind, title, summary, description, place, capacity } = event;
  return {
    ...{ kind, title, summary, description, place, starts: moment(event.from), ends: moment(event.to) },
    hostUnitId: world.unit(event.host),
    districtId: event.district === undefined ? null : world.unit(event.district),
    themeId: world.theme(event.theme),
    agenda: (event.agenda ?? []).map(({ time, internal, ...text }) => ({ time, text, internal: internal ?? false })),
    registration: {
      open: capacity !== undefined,
      capacity: capacity ?? null,
      closes: event.closes === undefined ? null : moment([event.closes, "18:00"]),
      waitingList: event.waitingList ?? false,
    },
  };
}

function entriesOf(event: SeedEvent, number: number, today: Date): Entry[] {
  // Before today however far ahead the event is, and a minute after the other for each step.
  const begun = fromBeijing(`${dayFrom(today, Math.min(event.from[0] - leadDays, -3))} 09:00:00`);
  let eventId = 0;
  const entry = (step: number, write: (world: World, at: Date) => Promise<unknown>): Entry => {
    const at = new Date(begun.getTime() + step * minuteMs);
    return { at: beijingSecond(at), write: async (world) => void (await write(world, at)) };
  };
  const office = (world: World, at: Date) => ({ actor: world.account("organiser@demo.example"), at });

  const begin = entry(0, async (world, at) => {
    const record = recordOf(event, today, world);
    ({ eventId } = done(await createEvent({ record }, office(world, at), world.database)));
  });
  if (event.draft) return [begin];
  const publish = entry(1, async (world, at) =>
    done(await publishEvent({ eventId, version: 1 }, office(world, at), world.database)),
  );
  const comers = (event.parties ?? []).map((people, index) =>
    entry(index + 2, async ({ database }, at) => {
      const key = `seed-${number}-${index}`;
      const form = formOf(number, index, people);
      done(await register({ eventId, form, key }, { actor: visitor, at }, database));
    }),
  );
  const { cancelled } = event;
  if (!cancelled) return [begin, publish, ...comers];
  const callOff = entry(60, async (world, at) =>
    done(await cancelEvent({ eventId, reason: cancelled }, office(world, at), world.database)),
  );
  return [begin, publish, ...comers, callOff];
}

function formOf(number: number, index: number, people: number): RegistrationForm {
  const [nameEn, nameZh] = names[(number + index) % names.length] ?? names[0];
  const email = `guest${number}-${index + 1}@visitors.example`;
  const isChinese = index % 2 === 0;
  return { name: isChinese ? nameZh : nameEn, email, phone: "", people, language: isChinese ? "zh" : "en" };
}

/** The events around today, past and coming, and who registered for them. */
export function eventDiary(today: Date): Entry[] {
  return seedProgramme.flatMap((event, index) => entriesOf(event, index + 1, today));
}
