import { receive } from "@/app/api/pictures/received";
import { replacePictureAction } from "@/features/media/actions";
import { largest } from "@/features/media/encode";
import { type ReplaceAnswer, replaceStatusOf } from "@/features/media/upload";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

type Props = { params: Promise<{ key: string }> };

async function take(request: Request, key: string): Promise<ReplaceAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "media.replace")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largest.bytes);
  if (!received.ok) return received;
  const version = Number(new URL(request.url).searchParams.get("version"));
  return replacePictureAction({ key, version, bytes: received.bytes });
}

/** Puts the picture that is the body of the request in the place of one, if that still is the `version` named. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const answer = await take(request, (await params).key);
  return Response.json(answer, { status: replaceStatusOf(answer), headers: { "Cache-Control": "no-store" } });
}
