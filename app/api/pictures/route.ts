import { addPictureAction } from "@/features/media/actions";
import { largest } from "@/features/media/encode";
import { statusOf, type UploadAnswer } from "@/features/media/upload";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";
import { receive } from "./received";
import { sentAs } from "./sent-as";

async function take(request: Request): Promise<UploadAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "picture.add")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largest.bytes);
  if (!received.ok) return received;
  return addPictureAction({ bytes: received.bytes, ...sentAs(request) });
}

/**
 * Keeps the picture that is the body of the request, under the file name in `name`, in the folder in `folder`;
 * answers its key and size.
 */
export async function POST(request: Request): Promise<Response> {
  const answer = await take(request);
  return Response.json(answer, { status: statusOf(answer), headers: { "Cache-Control": "no-store" } });
}
