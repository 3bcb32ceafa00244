import { findHouseRule } from "@/features/reports/checks/house-rules/queries";
import { rowId } from "@/features/reports/writing";

/** The rule that an address names; null when it names none. */
export async function loadRule(asked: unknown) {
  const id = rowId.safeParse(asked);
  const found = id.success ? await findHouseRule(id.data) : null;
  if (!found) return null;
  const { removedAt, ...rule } = found;
  return { ...rule, isRemoved: removedAt !== null };
}
