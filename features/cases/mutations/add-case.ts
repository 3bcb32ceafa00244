import { type Database, db } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { recordAudit } from "@/features/audit/record";
import { findPicture } from "@/features/media/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { CaseText } from "../case";

/** Writes a case down; readers do not see it yet. Answers its id, or why it is refused. */
export async function addCase(input: CaseText, act: Act, database: Database = db) {
  if (!may(act.actor, "case.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const { slug, districtId, themeId, year, title, summary, problem, practice, result, picture } = input;
    if (picture && !(await findPicture(picture.key, tx))) return { ok: false, reasons: ["no_picture"] } as const;
    const [row] = await tx
      .insert(cases)
      .values({
        ...{ slug, districtId, themeId, year },
        ...{ titleEn: title.en, titleZh: title.zh, summaryEn: summary.en, summaryZh: summary.zh },
        ...{ problemEn: problem.en, problemZh: problem.zh, practiceEn: practice.en, practiceZh: practice.zh },
        ...{ resultEn: result.en, resultZh: result.zh },
        pictureKey: picture?.key ?? null,
        pictureAltEn: picture?.alt.en ?? "",
        pictureAltZh: picture?.alt.zh ?? "",
        createdAt: act.at,
        updatedAt: act.at,
      })
      .onConflictDoNothing({ target: cases.slug })
      .returning({ id: cases.id });
    if (!row) return { ok: false, reasons: ["slug_taken"] } as const;
    const subject = { type: "case", id: row.id };
    const after = { ...input, title: title.en, titleZh: title.zh };
    await recordAudit(tx, { act, action: "case.add", subject, after });
    return { ok: true, caseId: row.id } as const;
  });
}
