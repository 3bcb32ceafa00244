import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
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
        <Folded summary={t("step.discardOpen")}>
          <p className="mb-3 text-sm">{t("step.discardExplain")}</p>
          <StepForm {...discard} action={discardAction} label={t("step.discard")} look="danger" />
        </Folded>
      )}
      {withdraw && (
        <Folded summary={t("step.withdrawOpen")}>
          <StepForm
            {...withdraw}
            action={withdrawAction}
            label={t("step.withdraw")}
            look="danger"
            field={{ ...reason, label: t("step.withdrawReason") }}
          />
        </Folded>
      )}
      {mayMove && (
        <Folded summary={t("step.changeAddressOpen")}>
          <StepForm
            reportId={reportId}
            refusals={[]}
            action={changeAddressAction}
            label={t("step.change_address")}
            field={{ name: "slug", label: t("step.address"), hint: t("step.addressHint"), initial: report.slug }}
          />
        </Folded>
      )}
    </div>
  );
}

/** A step taken seldom: a word that unfolds, also without script. */
function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="border-hairline border-t pt-3">
      <summary className="cursor-pointer text-sm">{summary}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
