import { notFound } from "next/navigation";
import { listCaseDates } from "@/features/cases/published/queries";
import { fileAddress } from "@/features/media/file-address";
import { mayProposeFor } from "@/features/meetings/agenda/proposals/own";
import { proposeRefusals } from "@/features/meetings/agenda/proposals/proposal";
import { listProposals } from "@/features/meetings/agenda/proposals/queries";
import { findRemovedItem, listHeard, readAgenda } from "@/features/meetings/agenda/queries";
import { runningTimes } from "@/features/meetings/agenda/running-times";
import { listCarried } from "@/features/meetings/follow-ups/carried/queries";
import { materialRoot, titleIn } from "@/features/meetings/materials/material";
import { listMaterialsFor } from "@/features/meetings/materials/queries";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { listThemes } from "@/features/themes/queries";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { loadChoices } from "../../choices";

const hourMs = 60 * 60 * 1000;

/** The agenda that the address names, as its screen shows it to one person. */
export async function loadAgenda(id: string, { actor, locale, now }: { actor: Actor; locale: Locale; now: Date }) {
  const agenda = /^[1-9]\d{0,8}$/.test(id) ? await readAgenda(Number(id)) : null;
  if (!agenda) notFound();
  const sealed = await isMeetingSealed(agenda.id);
  const mayWrite = may(actor, "meeting.write") && !sealed;
  const [choices, materials, proposals, removed, carried] = await Promise.all([
    loadChoices(),
    listMaterialsFor(actor, agenda.id),
    listProposals(agenda.id),
    mayWrite ? findRemovedItem(agenda.id, new Date(now.getTime() - hourMs)) : null,
    agenda.status === "planned" ? listCarried(agenda.id, beijingDay(now)) : [],
  ]);
  const running = runningTimes(
    agenda,
    agenda.items.map(({ minutes }) => minutes),
  );
  const rows = agenda.items.map(({ meetingId, position, ...item }, index) => ({
    item,
    time: running.times[index] ?? { start: null, end: null, over: false },
    materials: materials
      .filter(({ itemId }) => itemId === item.id)
      .map((one) => ({ href: fileAddress(one.key, one.name, materialRoot), title: titleIn(locale, one) })),
  }));
  const asking = { today: beijingDay(now), decides: mayWrite };
  return {
    ...{ agenda, sealed, carried, mayWrite, choices, proposals, running, rows, removed: removed?.item ?? null },
    isCallOver: agenda.callUntil !== null && beijingDay(now) > agenda.callUntil,
    units: choices.units.filter((unit) => mayProposeFor(actor, unit)),
    refusals: proposeRefusals(agenda, asking),
  };
}

/** What the order of speaking is made of, beside the agenda and what was proposed for it. */
export async function loadRota(meeting: { seriesId: number; id: number }) {
  const [history, published, themes] = await Promise.all([listHeard(meeting), listCaseDates(), listThemes()]);
  const cases = published.map(({ publishedAt, ...one }) => ({ ...one, day: beijingDay(publishedAt) }));
  return { history, cases, themes };
}
