import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { listTroubles } from "@/features/reports/board/queries";
import { listOtherwise } from "@/features/reports/correction/queries";
import { readAsking } from "@/features/reports/desk/asking/queries";
import { listOpenFactChecks } from "@/features/reports/fact-checks/queries";
import { listTranslations } from "@/features/reports/translation/queries";

/** Everything that asks for something of whoever is at the desk, and what she may do about it. */
export async function loadDesk(actor: Actor, now: Date) {
  const allowed = {
    write: may(actor, "report.write"),
    review: may(actor, "report.review_first") || may(actor, "report.review"),
    publish: may(actor, "report.publish"),
  };
  const [asked, troubles, behind, otherwise, checks] = await Promise.all([
    readAsking(actor),
    listTroubles(now),
    listTranslations({ show: "behind" }),
    allowed.write ? listOtherwise() : [],
    actor.accountId === null ? [] : listOpenFactChecks(actor.accountId, now),
  ]);
  return { asked, troubles, behind, otherwise, checks, allowed };
}
