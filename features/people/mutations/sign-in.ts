import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import { normaliseEmail } from "../email";
import { passwordMatches } from "../password";

export type SignInInput = { email: string; password: string };

/** Opens a session, or answers null; a wrong password and an unknown address are told apart by nobody. */
export async function signIn(input: SignInInput, at: Date, database: Database = db) {
  const email = normaliseEmail(input.email);
  const [account] = await database.select().from(accounts).where(eq(accounts.email, email));
  const matches = await passwordMatches(input.password, account?.passwordHash ?? null);
  return database.transaction(async (tx) => {
    if (!account || !matches || account.disabledAt) {
      await recordAudit(tx, {
        act: { actor: { accountId: null, name: "visitor" }, at },
        action: "session.refuse",
        subject: { type: "account", id: account?.id ?? "unknown" },
      });
      return null;
    }
    const id = randomBytes(24).toString("base64url");
    await tx.insert(sessions).values({ id, accountId: account.id, createdAt: at, seenAt: at });
    await recordAudit(tx, {
      act: { actor: { accountId: account.id, name: account.name }, at },
      action: "session.open",
      subject: { type: "account", id: account.id },
    });
    return { sessionId: id, accountId: account.id, name: account.name };
  });
}
