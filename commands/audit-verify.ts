import { verifySeals } from "@/features/meetings/minutes/sealing/queries";
import { orExplain } from "./or-explain";
import { verifiedInWords } from "./verify-wording";
import { withDatabase } from "./with-database";

/** Computes every seal of minutes anew, beside a running portal or without one; ends with code 1 at the first that does not hold. */
async function verifyAudit(): Promise<void> {
  const verified = await withDatabase(() => verifySeals());
  if (verified.finding) process.exitCode = 1;
  console.log(verifiedInWords(verified));
}

orExplain(verifyAudit());
