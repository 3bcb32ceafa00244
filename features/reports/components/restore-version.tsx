import { useTranslations } from "next-intl";
import { restoreVersionAction } from "../actions";
import { StepForm } from "./step-form";

/** Takes the text of an earlier version up again as the working draft. */
export function RestoreVersion({ reportId, number }: { reportId: number; number: number }) {
  const t = useTranslations("reports.step");
  return (
    <StepForm
      reportId={reportId}
      action={restoreVersionAction}
      label={t("restore_version")}
      explain={t("restoreVersionExplain")}
    >
      <input type="hidden" name="number" value={number} />
    </StepForm>
  );
}
