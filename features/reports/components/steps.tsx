import { useTranslations } from "next-intl";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import {
  approveAction,
  approveAfterwardsAction,
  changeAddressAction,
  discardAction,
  publishAction,
  publishInEmergencyAction,
  recallAction,
  requestChangesAction,
  restoreAction,
  scheduleAction,
  submitAction,
  trashAction,
  unscheduleAction,
  untrashAction,
  withdrawAction,
} from "../actions";
import { type Language, languages } from "../language";
import { nextTask } from "../review";
import { momentField } from "../scheduling";
import { begunLanguages, openLanguages, type ReportState, refusals, type Status, type Step, steps } from "../workflow";
import { AloneNotice } from "./alone-notice";
import { StepForm } from "./step-form";
import { StepLanguages } from "./step-languages";
import { WithdrawalKindFields } from "./withdrawal-kind-fields";

type Props = {
  report: { id: number; slug: string; version: number; state: ReportState; publishAt: Date | null };
  actor: Actor;
  /** In how many facts of the record the two languages differ. */
  differences: number;
};

const closed = ["wrong_status", "not_permitted"] as const;

/** Whether a language that does not go along is left behind: what is on its way already, or on the site, is not. */
const waits = (step: "submit" | "publish", status: Status) =>
  step === "submit" ? status === "draft" : status !== "published";

/** What a step asks of this person as things stand; null when it is not hers to take now. */
function standing(step: Step, { id: reportId, state }: Props["report"], actor: Actor) {
  const isClosed = (reasons: readonly string[]) => closed.some((code) => reasons.includes(code));
  if ("whole" in steps[step]) {
    const reasons = refusals(step, state, actor);
    return isClosed(reasons) ? null : { reportId, refusals: reasons };
  }
  const choices = openLanguages(step, state)
    .map((language) => ({ language, refusals: refusals(step, state, actor, [language]) }))
    .filter((choice) => !isClosed(choice.refusals));
  return choices.length === 0 ? null : { reportId, choices };
}

/** The steps that are open to this person as things stand; what else stands in their way is said beneath each. */
export function Steps({ report, actor, differences }: Props) {
  const t = useTranslations("reports");
  const { id: reportId, version, state } = report;
  const open = (step: Step) => standing(step, report, actor);
  const found = {
    ...{ submit: open("submit"), approve: open("approve"), publish: open("publish"), schedule: open("schedule") },
    ...{ unschedule: open("unschedule"), afterwards: open("approve_afterwards"), returning: open("request_changes") },
    ...{ recall: open("recall"), emergency: open("publish_emergency"), discard: open("discard") },
    ...{ withdraw: open("withdraw"), restore: open("restore"), trash: open("trash"), untrash: open("untrash") },
  };
  const mayMove = may(actor, "report.move") && !state.trashed;
  if (!Object.values(found).some(Boolean) && !mayMove)
    return <p className="text-muted text-sm">{t("aside.nothing")}</p>;
  const reason = { name: "reason" as const };
  const waiting = openLanguages("approve", state).map((language) => nextTask(state.editions[language]));
  const task = waiting[0] ?? "final";
  const publishable = found.publish?.choices?.some(({ refusals: reasons }) => !reasons.includes("review_unfinished"));
  const choices = Object.values(found).flatMap((step) => step?.choices ?? []);
  const of = languages.filter((language) => choices.some((choice) => choice.language === language));
  const handsOn = [found.submit, found.approve, found.publish, found.schedule, found.emergency].some(Boolean);
  const alone = (step: "submit" | "publish", choices: readonly { language: Language }[] = []) => (
    <AloneNotice
      step={step}
      open={choices.map(({ language }) => language)}
      others={begunLanguages(state).filter((language) => waits(step, state.editions[language].status))}
      live={state.standing === "live" ? languages.filter((language) => state.editions[language].live) : []}
    />
  );
  return (
    <StepLanguages of={of}>
      <div className="grid gap-5">
        {handsOn && differences > 0 && <p className="text-sm">{t("parity.differ", { count: differences })}</p>}
        {found.untrash && (
          <StepForm {...found.untrash} action={untrashAction} label={t("step.untrash")} look="primary" />
        )}
        {found.submit && (
          <StepForm {...found.submit} action={submitAction} label={t("step.submit")}>
            {alone("submit", found.submit.choices)}
          </StepForm>
        )}
        {found.afterwards && (
          <StepForm
            {...found.afterwards}
            action={approveAfterwardsAction}
            label={t("step.approve_afterwards")}
            look="primary"
          />
        )}
        {found.publish && publishable && (
          <StepForm
            {...found.publish}
            version={version}
            action={publishAction}
            label={t("step.publish")}
            look="primary"
          >
            {alone("publish", found.publish.choices)}
          </StepForm>
        )}
        {found.approve && (
          <StepForm
            {...found.approve}
            version={version}
            action={approveAction}
            label={t(`step.approve_${task}`)}
            look={publishable ? "plain" : "primary"}
          />
        )}
        {found.schedule && (
          <StepForm
            {...found.schedule}
            action={scheduleAction}
            label={t(report.publishAt ? "step.reschedule" : "step.schedule")}
            folded={t(report.publishAt ? "step.rescheduleOpen" : "step.scheduleOpen")}
            field={{
              ...{ name: "publishAt", label: t("step.publishAt"), hint: t("step.publishAtHint") },
              ...(report.publishAt ? { initial: momentField(report.publishAt) } : {}),
            }}
          >
            {alone("publish", found.schedule.choices)}
          </StepForm>
        )}
        {found.unschedule && <StepForm {...found.unschedule} action={unscheduleAction} label={t("step.unschedule")} />}
        {found.returning && (
          <StepForm
            {...found.returning}
            action={requestChangesAction}
            label={t("step.request_changes")}
            field={{ ...reason, label: t("step.requestChangesReason") }}
          />
        )}
        {found.recall && <StepForm {...found.recall} action={recallAction} label={t("step.recall")} />}
        {found.restore && <StepForm {...found.restore} action={restoreAction} label={t("step.restore")} />}
        {found.emergency && (
          <StepForm
            {...found.emergency}
            action={publishInEmergencyAction}
            label={t("step.publish_emergency")}
            look="danger"
            folded={t("step.emergencyOpen")}
            explain={t("step.emergencyExplain")}
            field={{ ...reason, label: t("step.emergencyReason") }}
          >
            {alone("publish", found.emergency.choices)}
          </StepForm>
        )}
        {found.discard && (
          <StepForm
            {...found.discard}
            action={discardAction}
            label={t("step.discard")}
            look="danger"
            folded={t("step.discardOpen")}
            explain={t("step.discardExplain")}
          />
        )}
        {found.withdraw && (
          <StepForm
            {...found.withdraw}
            action={withdrawAction}
            label={t("step.withdraw")}
            look="danger"
            folded={t("step.withdrawOpen")}
            field={{ ...reason, label: t("step.withdrawReason") }}
          >
            <WithdrawalKindFields />
          </StepForm>
        )}
        {found.trash && (
          <StepForm
            {...found.trash}
            action={trashAction}
            label={t("step.trash")}
            folded={t("step.trashOpen")}
            explain={t("step.trashExplain")}
          />
        )}
        {mayMove && (
          <StepForm
            reportId={reportId}
            action={changeAddressAction}
            label={t("step.change_address")}
            folded={t("step.changeAddressOpen")}
            field={{ name: "slug", label: t("step.address"), hint: t("step.addressHint"), initial: report.slug }}
          />
        )}
      </div>
    </StepLanguages>
  );
}
