import { isFileInReport } from "@/features/reports/files/queries";
import { answerFile } from "../../answer-file";

type Props = { params: Promise<{ key: string; name: string }> };

/** A file to take away, as long as a report that visitors can read offers it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, name } = await params;
  return answerFile(key, name, () => isFileInReport(key));
}
