import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { materials } from "@/db/schema/materials";
import { kindOf, largestFile } from "@/features/media/files/kind";
import { fileName } from "@/features/media/files/name";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keepFile } from "@/platform/storage";
import { lockAgenda } from "../../agenda/queries";
import { type SentMaterial, storedMaterial } from "../material";
import { noteMaterial } from "./note-material";

/**
 * Keeps a file of a meeting as it came, or answers why it is not taken. The same file under the same name is kept once
 * for a meeting, so that sending it again after a lost answer finds it. The bytes are there before the row.
 */
export async function addMaterial(input: SentMaterial, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { bytes, meetingId, ...said } = input;
  if (bytes.length > largestFile) return { ok: false, reasons: ["too_large"] } as const;
  const name = fileName(input.name);
  const type = kindOf(name, bytes);
  if (!type) return { ok: false, reasons: ["not_a_file_we_take"] } as const;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const ofMeeting = eq(materials.meetingId, meetingId);
  const same = and(ofMeeting, eq(materials.sha256, sha256), eq(materials.name, name), isNull(materials.removedAt));
  const findSame = async (reader: Database | Transaction) => {
    const [known] = await reader.select({ materialId: materials.id, key: materials.key }).from(materials).where(same);
    return known && ({ ok: true, ...known, name } as const);
  };
  const sent = await findSame(database);
  if (sent) return sent;
  const key = randomBytes(12).toString("hex");
  await keepFile(storedMaterial(key), bytes);
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    if (!agenda) return { ok: false, reasons: ["not_found"] } as const;
    if (agenda.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if (said.itemId !== null && !agenda.items.some(({ id }) => id === said.itemId)) {
      return { ok: false, reasons: ["item_gone"] } as const;
    }
    const known = await findSame(tx);
    if (known) return known;
    const position = (await tx.$count(materials, ofMeeting)) + 1;
    const facts = { ...said, name, type, bytes: bytes.length, sha256 };
    const by = { addedBy: act.actor.accountId, addedAt: act.at };
    const [material] = await tx
      .insert(materials)
      .values({ ...facts, ...by, meetingId, key, position })
      .returning({ id: materials.id });
    if (!material) throw new Error("the material was not written");
    const after = { title: name, ...facts, meetingId };
    await noteMaterial(tx, material.id, { action: "material.add", after, isTold: agenda.isPublic }, act);
    return { ok: true, materialId: material.id, key, name } as const;
  });
}
