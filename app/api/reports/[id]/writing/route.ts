import { receive } from "@/app/api/pictures/received";
import { parsed } from "@/app/api/reports/parsed";
import { type SaveAnswer, statusOfSave } from "@/features/reports/autosave";
import { saveAction } from "@/features/reports/saving/actions";

type Props = { params: Promise<{ id: string }> };

// Both languages at their longest, with room for what JSON adds.
const longest = 2_500_000;

async function save(request: Request, id: string): Promise<SaveAnswer> {
  const received = await receive(request, longest);
  if (!received.ok) return { ok: false, reasons: [received.reason === "too_large" ? "too_large" : "invalid"] };
  return saveAction({ ...parsed(received.bytes), reportId: id });
}

/** Saves what somebody is writing, as often as her browser sends it. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const answer = await save(request, (await params).id);
  return Response.json(answer, { status: statusOfSave(answer), headers: { "Cache-Control": "no-store" } });
}
