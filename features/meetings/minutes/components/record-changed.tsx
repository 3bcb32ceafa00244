import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Change } from "../recompile";
import { ChangeList } from "./change-list";

/** Tells whoever approves or seals what the record says otherwise since the minutes were compiled. */
export function RecordChanged({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations("minutes");
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="record-changed" className="mb-8 text-sm">
      <Notice kind="warning">
        <h2 id="record-changed" className="font-sans font-semibold text-base">
          {t("compile.changed")}
        </h2>
        <p className="mt-1 max-w-prose">{t("compile.changedForApprover")}</p>
      </Notice>
      <div className="mt-3">
        <ChangeList changes={changes} mayTake={false} />
      </div>
    </section>
  );
}
