import { parseFilter, printFilter } from "@/features/reports/listing/filter";
import { listInBoth } from "@/features/reports/published/in-both/queries";
import { listPublished } from "@/features/reports/published/queries";
import { inInterface } from "../addresses";
import { answer, refusal } from "../answer";
import { pageFrom, readPaging } from "../paging";
import { reportPage } from "../shapes";
import { reportItem } from "./report-item";

/** The reports on the site, the newest first. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const paging = readPaging(url);
  if (paging instanceof Response) return paging;
  const filter = parseFilter(Object.fromEntries(url.searchParams));
  if (!filter) return refusal(400, "district and theme are addresses, year is 2024, quarter is 2024-q1.");
  const { rows, total } = await listPublished({ ...filter, ...paging, language: "en" });
  const items = (await listInBoth(rows.map(({ id }) => id))).map(reportItem);
  return answer(reportPage, pageFrom(`${inInterface("reports")}${printFilter(filter)}`, items, total, paging));
}
