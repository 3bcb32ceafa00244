import { z } from "zod";
import { listAddressees } from "@/features/people/queries";
import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { mentioned } from "./mail/mentioned";
import { readComment } from "./queries";

const named = z.object({ commentId: z.uuid(), accounts: z.array(z.int()) });

/** What follows from a comment, by the names under which the verbs enqueue it. */
export const commentJobs = {
  "reports.mentioned": async (payload: unknown) => {
    const { commentId, accounts } = named.parse(payload);
    const comment = await readComment(commentId);
    if (!comment) return;
    const to = (await listAddressees({ accountIds: accounts })).map(({ email }) => email);
    // One letter to all of them: were each sent apart, a job tried again would write twice to the first.
    const letter = mentioned({ ...comment, title: comment.title ?? "" }, readEnv().siteUrl);
    if (to.length > 0) await sendLetter({ ...letter, to });
  },
};
