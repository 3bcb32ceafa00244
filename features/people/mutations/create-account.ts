import { type Database, db } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act, Role } from "../actor";
import { normaliseEmail } from "../email";
import { hashPassword } from "../password";
import { may } from "../permissions";

export type CreateAccountInput = {
  email: string;
  name: string;
  role: Role;
  districtId: number | null;
  password: string;
};

/** Creates someone who can sign in. Refused when the address is already in use. */
export async function createAccount(input: CreateAccountInput, act: Act, database: Database = db) {
  if (!may(act.actor, "account.create")) return { ok: false, reasons: ["not_permitted"] } as const;
  const ofDistrict = input.role === "district_administrator" || input.role === "district_member";
  if (ofDistrict !== (input.districtId !== null)) return { ok: false, reasons: ["district_does_not_fit"] } as const;
  const passwordHash = await hashPassword(input.password);
  const email = normaliseEmail(input.email);
  return database.transaction(async (tx) => {
    const [account] = await tx
      .insert(accounts)
      .values({
        email,
        name: input.name,
        role: input.role,
        districtId: input.districtId,
        passwordHash,
        createdAt: act.at,
      })
      .onConflictDoNothing({ target: accounts.email })
      .returning({ id: accounts.id });
    if (!account) return { ok: false, reasons: ["email_taken"] } as const;
    await recordAudit(tx, {
      act,
      action: "account.create",
      subject: { type: "account", id: account.id },
      after: { email, role: input.role, districtId: input.districtId },
    });
    return { ok: true, accountId: account.id } as const;
  });
}
