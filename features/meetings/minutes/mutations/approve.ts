import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { withApprover } from "../compile";
import { type StepInput, takeStep } from "./take-step";

/** Approves the version that was read; only somebody who wrote none of it. Her name goes into the text. */
export async function approve(input: StepInput, act: Act, database: Database = db) {
  const { accountId, name } = act.actor;
  if (!may(act.actor, "minutes.approve")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const set = ({ document }: { document: Parameters<typeof withApprover>[0] }) => ({
      document: withApprover(document, { name, day: beijingDay(act.at) }),
      approvedAt: act.at,
      approvedBy: accountId,
    });
    const taken = await takeStep(tx, input, { step: "approve", set }, act);
    return taken.ok ? ({ ok: true } as const) : taken;
  });
}
