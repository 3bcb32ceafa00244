import type { z } from "zod";
import { quarterAddress, quarterSlug } from "@/features/meetings/address";
import { agendaLines, type PublicMeeting } from "@/features/meetings/published/meeting";
import { themeOf, titleOf } from "@/features/meetings/published/words";
import { both, inInterface, pageAddresses } from "../addresses";
import type { meeting } from "../shapes";

const words = ({ en, zh }: { en: string; zh: string }) => both(en, zh);

/** A public meeting as this interface tells of it. */
export function meetingItem(row: PublicMeeting): z.input<typeof meeting> {
  const { status, date, endDate, halfDay, training } = row;
  return {
    quarter: quarterSlug(row),
    self: inInterface("meetings", quarterSlug(row)),
    address: pageAddresses(quarterAddress(row)),
    title: words(titleOf(row)),
    theme: words(themeOf(row.purpose)),
    status,
    date,
    endDate,
    halfDay,
    venue: words(row.venue),
    host: words(row.host.name),
    partners: row.partners.map(({ name, role }) => ({ name: words(name), role })),
    agenda: agendaLines(row.agenda).map(({ kind, subject, units }) => ({
      kind,
      subject: words(subject),
      units: units.map(({ name }) => words(name)),
    })),
    districts: row.districts.map(({ slug, name }) => ({ slug, name: words(name) })),
    training: training && { topic: words(training.topic), partner: words(training.partner) },
  };
}
