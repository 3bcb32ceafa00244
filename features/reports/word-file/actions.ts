"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addPicture } from "@/features/media/mutations/add-picture";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { attempt, type Refused } from "../answer";
import { createReport } from "../mutations/create";
import { creatingFromFile, type WordAnswer } from "./answer";
import { allLosses, type Loss, type Losses } from "./loss";
import { readWordFile } from "./read";
import { textOfFile } from "./text";

const given = z.object({ bytes: z.instanceof(Buffer), fileName: z.string().max(1000) });
const mostPictures = 60;

type Kept = { key: string; width: number; height: number };

async function keepPictures(
  images: readonly (Uint8Array | null)[],
  name: string,
  act: Act,
  lose: (loss: Loss) => void,
) {
  const kept: (Kept | null)[] = [];
  for (const [at, bytes] of images.entries()) {
    const taken = bytes && at < mostPictures ? bytes : null;
    const added = taken && (await addPicture({ bytes: Buffer.from(taken), fileName: `${name} ${at + 1}` }, act));
    if (!added?.ok) lose(added ? "pictures_unreadable" : bytes ? "pictures_too_many" : "pictures_elsewhere");
    kept.push(added?.ok ? added.picture : null);
  }
  return kept;
}

/** What a Word file would become as a report. Its pictures are kept as any that an editor sends; no report is made yet. */
export async function readWordFileAction(input: { bytes: Buffer; fileName: string }): Promise<WordAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    if (!may(act.actor, "report.write")) return { ok: false, reason: "not_permitted" };
    const { bytes, fileName } = given.parse(input);
    const read = await readWordFile(bytes);
    if (!read.ok) return read;
    const lost: Losses = {};
    const lose = (loss: Loss) => {
      lost[loss] = (lost[loss] ?? 0) + 1;
    };
    const pictures = await keepPictures(read.tree.images, fileName, act, lose);
    const text = textOfFile(read.tree, { pictures, lose }, fileName);
    if (!text) return { ok: false, reason: "too_long" };
    if (text.body.content.length === 0) return { ok: false, reason: "nothing_in_it" };
    return { ok: true, text, pictures: pictures.filter(Boolean).length, lost: allLosses(read.lost, lost) };
  } catch (error) {
    console.error(`word file: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return { ok: false, reason: "unavailable" };
  }
}

const localeIn = z.enum(locales).catch("en");

/** Begins a report with what was read from a Word file, and opens it. */
export async function createFromFileAction(_before: Refused | null, form: FormData): Promise<Refused | null> {
  const answer = await attempt(form, creatingFromFile, () => whoActs(), createReport);
  if (!answer.ok) return answer;
  return redirect(`/${localeIn.parse(form.get("locale"))}/dashboard/reports/${answer.reportId}?done=create`);
}
