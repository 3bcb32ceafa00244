import { receive } from "@/app/api/pictures/received";
import { parsed } from "@/app/api/reports/parsed";
import { type StepsAnswer, takeStepsAction } from "@/features/meetings/attendance/actions";
import { listPlaces } from "@/features/meetings/attendance/queries";

type Props = { params: Promise<{ id: string }> };

// Five hundred steps at their longest.
const longest = 1_000_000;

const statuses = {
  signed_out: 401,
  not_permitted: 403,
  not_found: 404,
  cancelled: 409,
  sealed: 409,
  invalid: 400,
  unavailable: 503,
};

async function take(request: Request, id: string): Promise<StepsAnswer> {
  const received = await receive(request, longest);
  const said = received.ok ? parsed(received.bytes) : {};
  return takeStepsAction({ ...said, meetingId: id });
}

/** Takes the steps of a sign-in desk, each once by its key; answers what became of them, and the list as it is now. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const answer = await take(request, (await params).id);
  const headers = { "Cache-Control": "no-store" };
  if (!answer.ok) return Response.json(answer, { status: statuses[answer.reasons[0] ?? "unavailable"], headers });
  const { meetingId, answers } = answer;
  return Response.json({ ok: true, answers, places: await listPlaces(meetingId) }, { headers });
}
