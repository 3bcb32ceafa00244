import { readPublicEvent } from "@/features/events/published/queries";
import { both } from "../../addresses";
import { answer, notThere } from "../../answer";
import { eventWithDetails } from "../../shapes";
import { eventItem } from "../event-item";

type Props = { params: Promise<{ slug: string }> };

/** One event on the site with its description and agenda. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const row = await readPublicEvent((await params).slug);
  if (!row) return notThere();
  const { districtSlug, registrationOpen, closesAt, capacity } = row;
  return answer(eventWithDetails, {
    ...eventItem(row),
    description: both(row.descriptionEn, row.descriptionZh),
    district: districtSlug === null ? null : { slug: districtSlug, name: both(row.districtEn, row.districtZh) },
    agenda: row.agenda.map(({ time, textEn, textZh }) => ({ time, text: both(textEn, textZh) })),
    registration: { open: registrationOpen, closes: closesAt?.toISOString() ?? null, capacity },
  });
}
