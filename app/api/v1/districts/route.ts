import { listDistricts } from "@/features/districts/queries";
import { countPublishedBySource } from "@/features/reports/published/queries";
import { inInterface } from "../addresses";
import { answer } from "../answer";
import { cut, readPaging } from "../paging";
import { districtPage } from "../shapes";
import { districtItem } from "./district-item";

/** The district federations in protocol order. */
export async function GET(request: Request): Promise<Response> {
  const paging = readPaging(new URL(request.url));
  if (paging instanceof Response) return paging;
  const [districts, reports] = await Promise.all([listDistricts(), countPublishedBySource()]);
  const items = districts.map((unit) => districtItem(unit, reports));
  return answer(districtPage, cut(inInterface("districts"), items, paging));
}
