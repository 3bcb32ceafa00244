import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { hashPassword } from "@/features/people/password";
import type { Content } from "../content";
import { digestOf } from "../digest";

/** The address of an account that is a name out of an archive: no letter goes there (RFC 2606). */
const addressOf = (name: string, nth: number) => `${digestOf(`${name}\n${nth}`).slice(0, 24)}@archive.invalid`;

/**
 * The ids here of those who did something with an account elsewhere, by what an archive calls them. An archive knows
 * their names alone, and a name proves nobody: each is an account of its own that was never open to anyone.
 */
export async function settleAccounts(tx: Transaction, given: Content["accounts"], act: Act) {
  const ids = new Map<string, number>();
  const counts = new Map<string, number>();
  const passwordHash = given.length > 0 ? await hashPassword(randomBytes(32).toString("base64")) : "";
  for (const { ref, name } of given) {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const email = addressOf(name, nth);
    const [known] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
    if (known) {
      ids.set(ref, known.id);
      continue;
    }
    const values = { email, name, passwordHash, role: "editor" as const, createdAt: act.at, disabledAt: act.at };
    const [made] = await tx.insert(accounts).values(values).returning({ id: accounts.id });
    const id = made?.id ?? 0;
    ids.set(ref, id);
    await recordAudit(tx, {
      act,
      action: "account.keep_name",
      subject: { type: "account", id },
      after: { email, name },
    });
  }
  return ids;
}
