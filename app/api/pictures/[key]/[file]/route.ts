import { bytesOfPicture } from "@/app/media/bytes-of-picture";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

type Props = { params: Promise<{ key: string; file: string }> };

/** Any kept picture in one width or cut, for staff who may read reports that are not public yet. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, file } = await params;
  const actor = await currentActor();
  const bytes = actor && may(actor, "report.read") ? await bytesOfPicture(key, file) : null;
  const headers = { "Cache-Control": "no-store" };
  if (!bytes) return new Response("There is no such picture.", { status: 404, headers });
  return new Response(bytes, { headers: { ...headers, "Content-Type": "image/webp" } });
}
