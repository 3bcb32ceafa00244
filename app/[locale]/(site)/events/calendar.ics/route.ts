import { listPublicEvents } from "@/features/events/published/queries";
import { localeOf } from "@/i18n/routing";
import { icsAnswer } from "../calendar/ics-answer";

type Props = { params: Promise<{ locale: string }> };

/** Every event on the site, called off ones too, for calendars that subscribe. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return icsAnswer(await listPublicEvents(), localeOf((await params).locale), "calendar.ics");
}
