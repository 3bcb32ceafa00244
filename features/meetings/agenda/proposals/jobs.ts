import { z } from "zod";
import { listAddressees } from "@/features/people/queries";
import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { decided } from "./mail/decided";
import { readDecided } from "./queries";

const told = z.object({ proposalId: z.int() });

/** What follows from a proposal, by the names under which the verbs enqueue it. */
export const proposalJobs = {
  "meetings.proposal-decided": async (payload: unknown) => {
    const proposal = await readDecided(told.parse(payload).proposalId);
    if (!proposal || (proposal.state !== "accepted" && proposal.state !== "declined")) return;
    const { state, proposedBy } = proposal;
    const to = (await listAddressees({ accountIds: [proposedBy] })).map(({ email }) => email);
    if (to.length > 0) await sendLetter({ ...decided({ ...proposal, state }, readEnv().siteUrl), to });
  },
};
