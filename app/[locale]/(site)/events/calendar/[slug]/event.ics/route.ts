import { readPublicEvent } from "@/features/events/published/queries";
import { localeOf } from "@/i18n/routing";
import { icsAnswer } from "../../ics-answer";

type Props = { params: Promise<{ locale: string; slug: string }> };

/** One event as a calendar file. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, slug } = await params;
  const event = await readPublicEvent(slug);
  if (!event) return new Response("There is no such event.", { status: 404 });
  return icsAnswer([event], localeOf(locale), "event.ics");
}
