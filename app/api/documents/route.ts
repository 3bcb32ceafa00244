import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";
import { readWordFileAction } from "@/features/reports/word-file/actions";
import { fileName, type WordAnswer } from "@/features/reports/word-file/answer";
import { largest } from "@/features/reports/word-file/limits";
import { statusOf } from "@/features/reports/word-file/refusal";
import { receive } from "../pictures/received";

async function take(request: Request): Promise<WordAnswer> {
  const actor = await currentActor();
  if (!actor) return { ok: false, reason: "signed_out" };
  if (!may(actor, "report.write")) return { ok: false, reason: "not_permitted" };
  const received = await receive(request, largest.file);
  if (!received.ok) return received;
  const name = fileName.parse(new URL(request.url).searchParams.get("name") ?? "");
  return readWordFileAction({ bytes: received.bytes, fileName: name });
}

/** Reads the Word file that is the body of the request, by the name in `name`; answers what it would become as a report. */
export async function POST(request: Request): Promise<Response> {
  const answer = await take(request);
  const status = answer.ok ? 200 : statusOf(answer.reason);
  return Response.json(answer, { status, headers: { "Cache-Control": "no-store" } });
}
