import { fileHeaders, isFileKey } from "@/features/media/files/served";
import { storedEvidence } from "@/features/meetings/follow-ups/evidence";
import { findEvidence } from "@/features/meetings/follow-ups/queries";
import { mayRead } from "@/features/meetings/follow-ups/steps";
import { currentActor } from "@/features/people/session";
import { readKeptFile } from "@/platform/storage";

type Props = { params: Promise<{ key: string; name: string }> };

/** A file that proves a report, to take away, for whoever may see its follow-up; for everybody else there is none. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key } = await params;
  const actor = await currentActor();
  const file = actor && isFileKey(key) ? await findEvidence(key) : null;
  const bytes = actor && file && mayRead(actor, file) ? await readKeptFile(storedEvidence(key)) : null;
  if (!file || !bytes) {
    return new Response("There is no such file.", { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  return new Response(bytes, { headers: fileHeaders(file) });
}
