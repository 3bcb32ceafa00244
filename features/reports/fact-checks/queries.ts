import { createHash, createHmac } from "node:crypto";
import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db, type Transaction } from "@/db/client";
import { factCheckAnswers, factChecks } from "@/db/schema/fact-checks";
import { accounts } from "@/db/schema/people";
import { linkHolds } from "./check";
import { readSnapshot } from "./parts";

type Reader = Database | Transaction;

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The key that opens a check, 256 bits. It is computed from what its form left behind and the portal's secret, not
 * kept: neither the table nor the queue of letters holds anything that opens a text, and a reminder can name the link.
 */
export function keyFor(formKey: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(`fact-check:${formKey}`).digest("base64url");
}

/** What the table holds in place of a key. */
export function keyHashOf(key: string): string {
  return hash(key);
}

/** What the table holds of a form: the same form with the same content is the same check. */
export function formKeyOf(key: string, content: unknown): string {
  return hash(`${key}${JSON.stringify(content)}`);
}

async function answersOf(checkId: number, database: Reader) {
  return database
    .select({
      block: factCheckAnswers.block,
      blockText: factCheckAnswers.blockText,
      verdict: factCheckAnswers.verdict,
      words: factCheckAnswers.words,
    })
    .from(factCheckAnswers)
    .where(eq(factCheckAnswers.checkId, checkId))
    .orderBy(asc(factCheckAnswers.block));
}

/** The check that a key opens at this moment, with what was said so far; null when it opens none. */
export async function findByKey(key: string, at: Date, database: Reader = db) {
  const [row] = await database
    .select({ check: factChecks, asker: accounts.name })
    .from(factChecks)
    .innerJoin(accounts, eq(accounts.id, factChecks.askedBy))
    .where(eq(factChecks.keyHash, keyHashOf(key)));
  if (!row || !linkHolds(row.check, at)) return null;
  const { check, asker } = row;
  return { ...check, asker, text: readSnapshot(check.text), answers: await answersOf(check.id, database) };
}

/** Whether a key opens a text with this picture at this moment. */
export async function isPictureInCheck(key: string, picture: string, at: Date, database: Reader = db) {
  const [row] = await database
    .select({
      pictureKeys: factChecks.pictureKeys,
      expiresAt: factChecks.expiresAt,
      revokedAt: factChecks.revokedAt,
    })
    .from(factChecks)
    .where(eq(factChecks.keyHash, keyHashOf(key)));
  return row !== undefined && linkHolds(row, at) && row.pictureKeys.includes(picture);
}

const revoker = alias(accounts, "revoker");

/** The checks of a report, the newest first. */
export async function listFactChecks(reportId: number, database: Database = db) {
  return database
    .select({
      id: factChecks.id,
      language: factChecks.language,
      name: factChecks.name,
      email: factChecks.email,
      askedBy: accounts.name,
      askedAt: factChecks.askedAt,
      expiresAt: factChecks.expiresAt,
      remindedAt: factChecks.remindedAt,
      revokedAt: factChecks.revokedAt,
      openedAt: factChecks.openedAt,
      answeredAt: factChecks.answeredAt,
    })
    .from(factChecks)
    .innerJoin(accounts, eq(accounts.id, factChecks.askedBy))
    .where(eq(factChecks.reportId, reportId))
    .orderBy(desc(factChecks.askedAt), desc(factChecks.id));
}

/** One check with its text and, once it was sent, what was answered; null when there is none. */
export async function getFactCheck(id: number, database: Reader = db) {
  const [row] = await database
    .select({ check: factChecks, asker: accounts.name, revoker: revoker.name })
    .from(factChecks)
    .innerJoin(accounts, eq(accounts.id, factChecks.askedBy))
    .leftJoin(revoker, eq(revoker.id, factChecks.revokedBy))
    .where(eq(factChecks.id, id));
  if (!row) return null;
  const { check, ...people } = row;
  // What is not sent yet is the checker's own.
  const sent = check.answeredAt !== null;
  const answers = sent ? await answersOf(id, database) : [];
  return { ...check, ...people, overall: sent ? check.overall : "", text: readSnapshot(check.text), answers };
}

/** What this very form has made before. */
export async function findByForm(formKey: string, tx: Transaction) {
  const [row] = await tx.select({ id: factChecks.id }).from(factChecks).where(eq(factChecks.formKey, formKey));
  return row ?? null;
}

/** A check, locked until the transaction ends; null when there is none. */
export async function lockFactCheck(tx: Transaction, id: number) {
  const [check] = await tx.select().from(factChecks).where(eq(factChecks.id, id)).for("update");
  return check ?? null;
}

/** The checks that someone asked for and that can still be answered, the one that expires first ahead. */
export async function listOpenFactChecks(accountId: number, at = new Date(), database: Database = db) {
  const rows = await database
    .select()
    .from(factChecks)
    .where(
      and(
        eq(factChecks.askedBy, accountId),
        isNull(factChecks.answeredAt),
        isNull(factChecks.revokedAt),
        gt(factChecks.expiresAt, at),
      ),
    )
    .orderBy(asc(factChecks.expiresAt), asc(factChecks.id));
  return rows.map(({ id, reportId, language, name, text, askedAt, expiresAt, openedAt }) => {
    return { id, reportId, language, name, title: readSnapshot(text).title, askedAt, expiresAt, openedAt };
  });
}
