import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { withoutApprover } from "../compile";
import { type StepInput, takeStep } from "./take-step";

/** Takes an approval back while nothing is sealed: the text can be edited again, and is approved anew. */
export async function returnMinutes(input: StepInput, act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.approve")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const set = ({ document }: { document: Parameters<typeof withoutApprover>[0] }) => ({
      document: withoutApprover(document),
      approvedAt: null,
      approvedBy: null,
    });
    const taken = await takeStep(tx, input, { step: "return", set }, act);
    return taken.ok ? ({ ok: true } as const) : taken;
  });
}
