import { receive } from "@/app/api/pictures/received";
import { sentAs } from "@/app/api/pictures/sent-as";
import { addFileAction } from "@/features/media/actions";
import { largestFile } from "@/features/media/files/kind";
import { type FileAnswer, fileStatusOf } from "@/features/media/files/sent";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

async function take(request: Request): Promise<FileAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "media.write")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largestFile);
  if (!received.ok) return received;
  return addFileAction({ bytes: received.bytes, ...sentAs(request) });
}

/** Keeps the file that is the body of the request, under the name in `name`; answers its key, name, size and type. */
export async function POST(request: Request): Promise<Response> {
  const answer = await take(request);
  return Response.json(answer, { status: fileStatusOf(answer), headers: { "Cache-Control": "no-store" } });
}
