import { publicRoot } from "@/features/media/address";
import { renderBody } from "@/features/reports/body/render";
import { listInBoth, readBodies } from "@/features/reports/published/in-both/queries";
import { answer, notThere } from "../../answer";
import { reportWithBody } from "../../shapes";
import { reportItem } from "../report-item";

type Props = { params: Promise<{ id: string }> };

/** One report on the site with its text. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id: text } = await params;
  const id = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  const [row] = await listInBoth([id]);
  if (!row) return notThere();
  const bodies = await readBodies(id);
  const html = (language: "en" | "zh") => {
    const found = bodies.find((one) => one.language === language);
    return found ? renderBody(found.body, publicRoot, { language }) : null;
  };
  return answer(reportWithBody, { ...reportItem(row), body: { en: html("en"), zh: html("zh") } });
}
