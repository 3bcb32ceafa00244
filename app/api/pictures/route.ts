import { addPictureAction } from "@/features/media/actions";
import { largest } from "@/features/media/encode";
import { statusOf, type UploadAnswer } from "@/features/media/upload";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";
import { receive } from "./received";

async function take(request: Request): Promise<UploadAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "picture.add")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largest.bytes);
  if (!received.ok) return received;
  const fileName = new URL(request.url).searchParams.get("name") ?? "";
  return addPictureAction({ bytes: received.bytes, fileName: fileName.slice(0, 1000) });
}

/** Keeps the picture that is the body of the request, under the file name in `name`; answers its key and size. */
export async function POST(request: Request): Promise<Response> {
  const answer = await take(request);
  return Response.json(answer, { status: statusOf(answer), headers: { "Cache-Control": "no-store" } });
}
