import { z } from "zod";
import { listAddressees } from "@/features/people/queries";
import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { tally } from "./answers";
import { linkHolds } from "./check";
import { factCheckAnswered } from "./mail/answered";
import { factCheckAsked } from "./mail/asked";
import { getFactCheck, keyFor, keyHashOf } from "./queries";

const asked = z.object({ checkId: z.int(), reminder: z.boolean() });
const answered = z.object({ checkId: z.int() });

/** What follows from a fact check, by the names under which the verbs enqueue it. */
export const factCheckJobs = {
  "reports.fact-check-asked": async (payload: unknown) => {
    const { checkId, reminder } = asked.parse(payload);
    const check = await getFactCheck(checkId);
    if (!check || check.answeredAt || !linkHolds(check, new Date())) return;
    const key = keyFor(check.formKey);
    // After a change of the portal's secret the key of an older check cannot be computed any more.
    if (keyHashOf(key) !== check.keyHash)
      throw new Error(`fact check ${checkId}: the secret has changed since it was asked`);
    const letter = factCheckAsked({ ...check, title: check.text.title, key, reminder }, readEnv().siteUrl);
    await sendLetter({ ...letter, to: [check.email] });
  },
  "reports.fact-check-answered": async (payload: unknown) => {
    const { checkId } = answered.parse(payload);
    const check = await getFactCheck(checkId);
    if (!check?.answeredAt) return;
    const { name, reportId, text, answers, askedBy } = check;
    const letter = { name, reportId, checkId, title: text.title, counts: tally(answers) };
    const to = (await listAddressees({ accountIds: [askedBy] })).map(({ email }) => email);
    if (to.length > 0) await sendLetter({ ...factCheckAnswered(letter, readEnv().siteUrl), to });
  },
};
