import { isListed } from "@/features/meetings/attendance/presence";
import { listItemPresences, listSeats } from "@/features/meetings/attendance/queries";
import { listItems } from "@/features/meetings/attendance/screen/queries";
import { findAsked, listNotes } from "@/features/meetings/notes/queries";
import { listPeople } from "@/features/people/queries";
import { loadUnits } from "../load-day";

/** Who can be there at an item: the same list for all of them, so that it is sent once. */
async function loadSeats(id: number) {
  return (await listSeats(id))
    .filter(isListed)
    .map(({ id, name, origin, signedInAt, leftAt }) => ({ id, name, origin, signedInAt, leftAt }));
}

/** What a meeting asks, and whom it can be asked by; nobody where the record says it already. */
async function loadAsked(id: number) {
  const { asks, hasSpeaker } = await findAsked(id);
  const speakers = hasSpeaker ? [] : await listPeople();
  return { asks, speakers: speakers.map((person) => ({ id: person.id, en: person.nameEn, zh: person.nameZh })) };
}

/** The items of a meeting with what was written under each and who was there, and what was asked. */
export async function loadNotes(id: number) {
  const [asked, items, written, seats, marks, units] = await Promise.all([
    loadAsked(id),
    listItems(id),
    listNotes(id),
    loadSeats(id),
    listItemPresences(id),
    loadUnits(),
  ]);
  return {
    ...asked,
    ...{ units, seats },
    items: items.map((item) => ({
      item,
      note: written.notes.get(item.id) ?? null,
      decisions: written.decisions.filter(({ itemId }) => itemId === item.id),
      marks: marks.filter(({ itemId }) => itemId === item.id),
    })),
  };
}
