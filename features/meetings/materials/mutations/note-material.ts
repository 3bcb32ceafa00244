import type { Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { MaterialClass } from "../access";

type Facts = { class: MaterialClass } & Record<string, unknown>;
type Deed = { action: `material.${string}`; before?: Facts; after?: Facts; isTold: boolean };

/** Notes in a verb's transaction what was done to a material; the site is made anew where it shows such a one. */
export async function noteMaterial(tx: Transaction, materialId: number, deed: Deed, act: Act): Promise<void> {
  const { isTold, ...noted } = deed;
  await recordAudit(tx, { act, subject: { type: "material", id: materialId }, ...noted });
  const isShown = noted.before?.class === "public" || noted.after?.class === "public";
  if (isTold && isShown) await raiseGeneration(tx);
}
