import { findDayOf, loadHall } from "@/app/[locale]/dashboard/meetings/[id]/load-day";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

type Props = { params: Promise<{ id: string }> };

/** What the screen in the hall shows now; for whoever may not see it there is none. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await currentActor();
  const day = actor && may(actor, "meeting.read") ? await findDayOf((await params).id) : null;
  const headers = { "Cache-Control": "no-store" };
  if (!day) return Response.json({ ok: false }, { status: 404, headers });
  return Response.json(await loadHall(day, new Date()), { headers });
}
