import { findDistrict } from "@/features/districts/queries";
import { countPublishedBySource } from "@/features/reports/published/queries";
import { answer, notThere } from "../../answer";
import { district } from "../../shapes";
import { districtItem } from "../district-item";

type Props = { params: Promise<{ slug: string }> };

/** One district federation. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const unit = await findDistrict((await params).slug);
  return unit ? answer(district, districtItem(unit, await countPublishedBySource())) : notThere();
}
