import { receive } from "@/app/api/pictures/received";
import { parsed } from "@/app/api/reports/parsed";
import { bePresentAction } from "@/features/reports/presence/actions";

type Props = { params: Promise<{ id: string }> };

const longest = 2000;

/** Notes that somebody has a report open, every few seconds; answers who else has. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const received = await receive(request, longest);
  const said = received.ok ? parsed(received.bytes) : {};
  const answer = await bePresentAction({ ...said, reportId: (await params).id });
  return Response.json(answer, { status: answer.ok ? 200 : 403, headers: { "Cache-Control": "no-store" } });
}
