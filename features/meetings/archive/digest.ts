import { createHash } from "node:crypto";
import { type Content, hashedText } from "./content";

/** The SHA-256 of a text or of bytes. */
export const digestOf = (held: string | Uint8Array) => createHash("sha256").update(held).digest("hex");

/** What a meeting and its files come to: the same wherever and whenever it is computed. */
export const contentHashOf = (inside: Content, files: readonly string[]) => digestOf(hashedText(inside, files));
