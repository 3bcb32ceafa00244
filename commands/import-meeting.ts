import { filesOf } from "@/features/meetings/archive/content";
import { importArchive } from "@/features/meetings/archive/mutations/import-archive";
import { withFiles } from "@/features/meetings/archive/shapes/queries";
import { openArchive } from "@/features/meetings/archive/zip/read";
import { operator } from "@/features/people/actor";
import { meetingWording } from "./import-meeting-wording";

export type MeetingOutcome =
  | { outcome: "imported" | "already here"; title: string; words: string }
  | { outcome: "left out"; words: string };

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Brings in the meeting whose archive lies at a path; `trial` takes everything back again. */
export async function importMeeting(path: string, trial: boolean): Promise<MeetingOutcome> {
  const withWhat = (words: string, what: string) => (what ? `${words} (${what})` : words);
  const read = await openArchive(path, (inside) => filesOf(inside, withFiles)).catch((error) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (!read) return { outcome: "left out", words: meetingWording.missing };
  if (!read.ok) return { outcome: "left out", words: withWhat(meetingWording[read.reason], read.what) };
  const { archive } = read;
  try {
    const answer = await importArchive({ archive, trial }, { actor: operator, at: new Date() });
    const { title, contentHash } = archive.manifest;
    if (answer.ok) {
      const address = trial ? "it would come in; nothing was written" : `/en/dashboard/meetings/${answer.meetingId}`;
      return { outcome: "imported", title: title.en, words: `${address}, content hash ${contentHash}` };
    }
    const [reason] = answer.reasons;
    if (reason === "already_here") return { outcome: "already here", title: title.en, words: meetingWording[reason] };
    return { outcome: "left out", words: withWhat(meetingWording[reason], answer.what) };
  } finally {
    archive.close();
  }
}
