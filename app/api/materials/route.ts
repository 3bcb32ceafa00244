import { receive } from "@/app/api/pictures/received";
import { largestFile } from "@/features/media/files/kind";
import { addMaterialAction } from "@/features/meetings/materials/actions";
import { type MaterialAnswer, materialStatusOf } from "@/features/meetings/materials/sent";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

async function take(request: Request): Promise<MaterialAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "meeting.write")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largestFile);
  if (!received.ok) return received;
  const said = Object.fromEntries(new URL(request.url).searchParams);
  return addMaterialAction({ bytes: received.bytes, said });
}

/** Keeps the file that is the body of the request; what is said of it stands in the address. */
export async function POST(request: Request): Promise<Response> {
  const answer = await take(request);
  return Response.json(answer, { status: materialStatusOf(answer), headers: { "Cache-Control": "no-store" } });
}
