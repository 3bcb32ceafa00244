import { receive } from "@/app/api/pictures/received";
import { largestFile } from "@/features/media/files/kind";
import { keepEvidenceAction } from "@/features/meetings/follow-ups/actions";
import { type EvidenceAnswer, evidenceStatus } from "@/features/meetings/follow-ups/evidence";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

type Props = { params: Promise<{ id: string }> };

async function take(request: Request, id: string): Promise<EvidenceAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "follow_up.answer") && !may(actor, "follow_up.issue")) return { ok: false, reason: "not_permitted" };
  if (!/^[1-9]\d{0,8}$/.test(id)) return { ok: false, reason: "not_found" };
  const received = await receive(request, largestFile);
  if (!received.ok) return received;
  const name = (new URL(request.url).searchParams.get("name") ?? "").slice(0, 1000);
  return keepEvidenceAction({ followUpId: Number(id), bytes: received.bytes, name });
}

/** Keeps the file that is the body of the request for the report about a follow-up, under the name in `name`. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const answer = await take(request, (await params).id);
  return Response.json(answer, { status: evidenceStatus(answer), headers: { "Cache-Control": "no-store" } });
}
