import type { Actor } from "@/features/people/actor";
import { listStaff, listThreads } from "@/features/reports/comments/queries";
import { CommentsOfReading } from "@/features/reports/components/comments-of-reading";

type Props = { reportId: number; actor: Actor; language: "en" | "zh" };

/** What is remarked on a text that is read. */
export async function CommentsOf({ reportId, actor, language }: Props) {
  const [threads, staff] = await Promise.all([listThreads(reportId), listStaff()]);
  return (
    <CommentsOfReading
      reportId={reportId}
      language={language}
      threads={threads}
      staff={staff}
      accountId={actor.accountId}
    />
  );
}
