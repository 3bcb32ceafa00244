import { useTranslations } from "next-intl";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import {
  changeAddressAction,
  discardAction,
  publishAction,
  recallAction,
  requestChangesAction,
  submitAction,
  withdrawAction,
} from "../actions";
import { type ReportState, refusals, type Step } from "../workflow";
import { StepForm } from "./step-form";

type Props = { report: { id: number; slug: string; version: number; state: ReportState }; actor: Actor };

/** The steps that are open to this person as things stand; what else stands in their way is said beneath each. */
export function Steps({ report, actor }: Props) {
  const t = useTranslations("reports");
  const { id: reportId, version, state } = report;
  const standing = (step: Step) => {
    const reasons = refusals(step, state, actor);
    const open = !reasons.includes("wrong_status") && !reasons.includes("not_permitted");
    return open ? { reportId, refusals: reasons } : null;
  };
  const [submit, recall, publish] = [standing("submit"), standing("recall"), standing("publish")];
  const [returning, discard, withdraw] = [standing("request_changes"), standing("discard"), standing("withdraw")];
  const mayMove = may(actor, "report.move");
  if (![submit, recall, publish, discard, withdraw].some(Boolean) && !mayMove) {
    return <p className="text-muted text-sm">{t(state.status === "in_review" ? "aside.waiting" : "aside.nothing")}</p>;
  }
  const reason = { name: "reason" as const };
  return (
    <div className="grid gap-5">
      {submit && <StepForm {...submit} action={submitAction} label={t("step.submit")} />}
      {publish && (
        <StepForm {...publish} version={version} action={publishAction} label={t("step.publish")} look="primary" />
      )}
      {returning && (
        <StepForm
          {...returning}
          action={requestChangesAction}
          label={t("step.request_changes")}
          field={{ ...reason, label: t("step.requestChangesReason") }}
        />
      )}
      {recall && <StepForm {...recall} action={recallAction} label={t("step.recall")} />}
      {discard && (
        <StepForm
          {...discard}
          action={discardAction}
          label={t("step.discard")}
          look="danger"
          folded={t("step.discardOpen")}
          explain={t("step.discardExplain")}
        />
      )}
      {withdraw && (
        <StepForm
          {...withdraw}
          action={withdrawAction}
          label={t("step.withdraw")}
          look="danger"
          folded={t("step.withdrawOpen")}
          field={{ ...reason, label: t("step.withdrawReason") }}
        />
      )}
      {mayMove && (
        <StepForm
          reportId={reportId}
          refusals={[]}
          action={changeAddressAction}
          label={t("step.change_address")}
          folded={t("step.changeAddressOpen")}
          field={{ name: "slug", label: t("step.address"), hint: t("step.addressHint"), initial: report.slug }}
        />
      )}
    </div>
  );
}
