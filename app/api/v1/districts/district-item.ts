import type { z } from "zod";
import type { Unit } from "@/features/districts/queries";
import { both, inInterface, pageAddresses } from "../addresses";
import type { district } from "../shapes";

/** A district federation as this interface tells of it; `reports` are those on the site by unit. */
export function districtItem(unit: Unit, reports: Map<number, number>): z.input<typeof district> {
  const { id, slug, code } = unit;
  return {
    slug,
    self: inInterface("districts", slug),
    address: pageAddresses(`/districts/${slug}`),
    name: both(unit.nameEn, unit.nameZh),
    area: both(unit.shortEn, unit.shortZh),
    code,
    reports: reports.get(id) ?? 0,
  };
}
