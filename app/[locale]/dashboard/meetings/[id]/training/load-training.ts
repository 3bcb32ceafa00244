import { notFound } from "next/navigation";
import { fileAddress } from "@/features/media/file-address";
import { listGuests } from "@/features/meetings/invitations/queries";
import { materialRoot, titleIn } from "@/features/meetings/materials/material";
import { listMaterialsFor } from "@/features/meetings/materials/queries";
import { getMeeting } from "@/features/meetings/queries";
import { listAudiences } from "@/features/meetings/trainings/audiences/queries";
import { listLecturers, listLecturersOf } from "@/features/meetings/trainings/lecturers/queries";
import { isTrainingAlone } from "@/features/meetings/trainings/queries";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { findPeople } from "@/features/people/queries";
import type { Locale } from "@/i18n/routing";

/** The training of the meeting that the address names, with its sessions and its people, as one person may see them. */
export async function loadTraining(
  id: string,
  { actor, locale, today }: { actor: Actor; locale: Locale; today: string },
) {
  const meeting = (/^[1-9]\d{0,8}$/.test(id) ? await getMeeting(Number(id)) : null) ?? notFound();
  const { record } = meeting;
  const items = record.agenda.filter(({ kind }) => kind === "train");
  const ids = items.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const [isAlone, audiences, guests, choices, listed, people, materials] = await Promise.all([
    isTrainingAlone(meeting.id),
    listAudiences(meeting.id),
    listGuests(meeting.id),
    listLecturers({ q: "", aside: undefined }),
    listLecturersOf(ids),
    findPeople(ids),
    listMaterialsFor(actor, meeting.id),
  ]);
  const lecturerOf = (personId: number | null) => {
    const person = personId === null ? undefined : people.get(personId);
    if (!person) return null;
    const entry = listed.find((one) => one.personId === person.id);
    const place = guests.find((guest) => guest.personId === person.id && guest.state === "open");
    return {
      name: { en: person.nameEn, zh: person.nameZh },
      entry: entry
        ? { id: entry.id, institution: entry.institution, email: entry.email, isAside: entry.putAsideAt !== null }
        : null,
      reply: place?.reply ?? null,
    };
  };
  const sessions = items.map(({ id: itemId = 0, subject, minutes = null, personId }) => ({
    ...{ id: itemId, subject, minutes, lecturer: lecturerOf(personId) },
    materials: materials
      .filter((one) => one.itemId === itemId)
      .map((one) => ({ href: fileAddress(one.key, one.name, materialRoot), title: titleIn(locale, one) })),
  }));
  const mayWrite = may(actor, "training.write");
  const isAhead = record.status === "planned" && record.date !== null && record.date >= today;
  return {
    ...{ meeting, isAlone, sessions, audiences, mayWrite, mayInvite: mayWrite && isAhead },
    choices: choices.map(({ id: lecturerId, personId, name, institution }) => ({
      ...{ id: lecturerId, personId, name, institution },
    })),
    people: guests.filter(({ origin }) => origin === "audience"),
  };
}
