import { answerFile } from "@/app/media/files/answer-file";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";

type Props = { params: Promise<{ key: string; name: string }> };

/** Any kept file to take away, for staff who may read reports that are not public yet. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, name } = await params;
  return answerFile(key, name, async () => {
    const actor = await currentActor();
    return actor !== null && may(actor, "report.read");
  });
}
