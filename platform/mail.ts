import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { readEnv } from "./env";

export type Letter = {
  to: string[];
  subject: string;
  text: string;
  /** What is not text is given in base64. */
  attachments?: { filename: string; contentType: string; content: string; encoding?: "base64" }[];
};

type Post = { siteUrl: string; smtpUrl: string | null; dataDir: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends one letter to everyone in `to`. Without a mail server it is written into the outbox under the data folder.
 * Throws when an address is more than one plain address, or when the letter could not be handed over.
 */
export async function sendLetter(letter: Letter, post: Post = readEnv()): Promise<void> {
  const crooked = letter.to.find((address) => !/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(address));
  if (crooked !== undefined) throw new Error(`not one plain address: ${JSON.stringify(crooked)}`);
  const message = {
    from: { name: "", address: `portal@${new URL(post.siteUrl).hostname}` },
    to: letter.to.map((address) => ({ name: "", address })),
    subject: letter.subject.replace(/\s+/g, " ").trim(),
    text: letter.text,
    attachments: letter.attachments ?? [],
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  if (post.smtpUrl) {
    await createTransport({ url: post.smtpUrl, ...patience }).sendMail(message);
    return;
  }
  const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await putInOutbox(join(post.dataDir, "outbox"), written.message);
}

async function putInOutbox(folder: string, content: string | NodeJS.ReadableStream | Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = `${Date.now()}-${randomUUID()}.eml`;
  const unfinished = join(folder, `.${name}`);
  await writeFile(unfinished, content);
  await rename(unfinished, join(folder, name));
}
