import { randomUUID } from "node:crypto";
import { callForItems } from "@/features/meetings/agenda/mutations/call-for-items";
import { saveItem } from "@/features/meetings/agenda/mutations/save-item";
import { proposeItem } from "@/features/meetings/agenda/proposals/mutations/propose-item";
import { type Agenda, readAgenda } from "@/features/meetings/agenda/queries";
import { addMaterial } from "@/features/meetings/materials/mutations/add-material";
import type { Actor } from "@/features/people/actor";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import type { World } from "./world";

const at = "2026-11-16 15:40:00";
const minutes = [15, 15, 15, 15, 30, 10];
const weekMs = 7 * 24 * 60 * 60 * 1000;

async function planned(world: World): Promise<Agenda> {
  const agenda = await readAgenda(named(world.meetings, "planned"), world.database);
  if (!agenda) throw new Error("the demonstration world has no planned meeting");
  return agenda;
}

/** A week before the meeting, but not before the call is opened. */
function lastDay(date: string | null): string {
  const opened = at.slice(0, 10);
  const day = date ? new Date(Date.parse(date) - weekMs).toISOString().slice(0, 10) : opened;
  return [opened, day].toSorted().at(-1) ?? opened;
}

const note = (title: { en: string; zh: string }, lines: string[]) => ({
  ...{ titleEn: title.en, titleZh: title.zh, name: `${title.zh}.txt`, bytes: Buffer.from(`${lines.join("\n")}\n`) },
});

const proposals = [
  {
    ...{ by: "haidian@demo.example", unit: "haidian", kind: "present" as const, minutes: 15 },
    ...{ subjectEn: "women's committees in start-up parks", subjectZh: "创业园区妇委会建设" },
    reason: "Twelve parks have set one up since spring.",
  },
  {
    ...{ by: "editor@demo.example", unit: "grassroots-organizations-construction", kind: "arrange" as const },
    ...{ minutes: 10, subjectEn: "visits to villages in the new year", subjectZh: "新年走访慰问工作" },
    reason: "",
  },
];

/** The agenda of the meeting that stands ahead: its minutes, the call for items, two proposals, two materials. */
export const agendaEntry: Entry = {
  at,
  async write(world) {
    const { database } = world;
    const act = (actor: Actor) => ({ actor, at: fromBeijing(at) });
    const organiser = act(world.account("organiser@demo.example"));
    const { id: meetingId, date, items, agendaVersion } = await planned(world);
    for (const [index, { id: itemId, position, meetingId: _, late, ...words }] of items.entries()) {
      const { version: startedFrom } = await planned(world);
      const item = { ...words, minutes: minutes[index] ?? null };
      done(await saveItem({ meetingId, startedFrom, itemId, ...item }, organiser, database));
    }
    const call = { meetingId, agendaVersion, until: lastDay(date), allowsLate: false };
    done(await callForItems(call, organiser, database));
    for (const { by, unit, ...words } of proposals) {
      const input = { ...words, meetingId, unitId: world.unit(unit), formKey: randomUUID() };
      done(await proposeItem(input, act(world.account(by)), database));
    }
    const notes = [
      {
        ...{ class: "federation" as const, itemId: null },
        ...note({ en: "How to come", zh: "参会须知" }, [
          "请提前十五分钟签到。",
          "Please sign in a quarter of an hour early.",
        ]),
      },
      {
        ...{ class: "secretariat" as const, itemId: null },
        ...note({ en: "Seating, first draft", zh: "座次安排（初稿）" }, ["待定。", "To be settled."]),
      },
    ];
    for (const material of notes) done(await addMaterial({ meetingId, ...material }, organiser, database));
  },
};
