import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Draft } from "../draft";
import { type DeskReport, findFreeSlug } from "../queries";

const titleIn = ({ en, zh }: Pick<Draft, "en" | "zh">) => en.title || (zh?.title ?? "");

/** Lets the address of a report that readers never saw follow a title that was just written, inside a verb's transaction. */
export async function followTitle(tx: Transaction, report: DeskReport, draft: Draft, act: Act): Promise<void> {
  const title = titleIn(draft);
  if (report.state.standing !== "unpublished" || title === titleIn(report.draft)) return;
  const slug = await findFreeSlug(tx, { sectionId: report.sectionId, title, except: report.id });
  if (slug === report.slug) return;
  await tx.update(reports).set({ slug }).where(eq(reports.id, report.id));
  await recordAudit(tx, {
    act,
    action: "report.readdress",
    subject: { type: "report", id: report.id },
    before: { slug: report.slug },
    after: { slug },
  });
}
