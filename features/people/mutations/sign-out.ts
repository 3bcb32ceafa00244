import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";

/** Ends a session at once, wherever its cookie may still be. */
export async function signOut(sessionId: string, at: Date, database: Database = db): Promise<void> {
  await database.transaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ accountId: sessions.accountId });
    if (!ended) return;
    const [account] = await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, ended.accountId));
    await recordAudit(tx, {
      act: { actor: { accountId: ended.accountId, name: account?.name ?? "" }, at },
      action: "session.end",
      subject: { type: "account", id: ended.accountId },
    });
  });
}
