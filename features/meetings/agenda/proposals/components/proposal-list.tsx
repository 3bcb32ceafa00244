import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { StepButton } from "../../components/step-button";
import { subjectFor } from "../../shown";
import { acceptProposalAction, withdrawProposalAction } from "../actions";
import type { ProposalState } from "../proposal";
import { DeclineForm } from "./decline-form";

export type ShownProposal = {
  id: number;
  version: number;
  state: ProposalState;
  kind: string;
  unitEn: string;
  unitZh: string;
  proposer: string;
  proposedAt: Date;
  subjectEn: string;
  subjectZh: string;
  minutes: number | null;
  reason: string;
  decisionReason: string;
  isOwn: boolean;
};

type Props = { proposals: ShownProposal[]; decides: boolean };

/** What was proposed, how it stands, and the steps that are open to whoever looks. */
export function ProposalList({ proposals, decides }: Props) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="py-3">
          <ProposalWords proposal={proposal} />
          {proposal.state === "proposed" && <Steps proposal={proposal} decides={decides} />}
        </li>
      ))}
    </ul>
  );
}

function ProposalWords({ proposal }: { proposal: ShownProposal }) {
  const t = useTranslations("proposals");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const subject = subjectFor(locale, proposal);
  const { state, kind, minutes, reason, decisionReason, proposer, proposedAt } = proposal;
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-muted text-sm">
        <span className={state === "proposed" ? "font-semibold text-ink" : "text-ink"}>{t(`state.${state}`)}</span>
        <span>{words(`kind.${kind}` as "kind.brief")}</span>
        <span>{locale === "en" ? proposal.unitEn : proposal.unitZh}</span>
        {minutes !== null && <span className="tabular-nums">{t("minutesOf", { count: minutes })}</span>}
      </p>
      <p
        lang={subject.language === locale ? undefined : languageTag[subject.language]}
        className="first-letter:uppercase"
      >
        {subject.text}
      </p>
      {subject.other && (
        <p lang={languageTag[subject.otherLanguage]} className="text-muted text-sm">
          {subject.other}
        </p>
      )}
      {reason && <p className="measure whitespace-pre-line text-sm">{t("whySaid", { reason })}</p>}
      {decisionReason && (
        <p className="measure whitespace-pre-line border-strong-line border-s-2 ps-3 text-sm">
          {t("declinedFor", { reason: decisionReason })}
        </p>
      )}
      <p className="text-muted text-sm tabular-nums">
        {t("by", { name: proposer, moment: shortMoment(proposedAt, locale) })}
      </p>
    </>
  );
}

function Steps({ proposal, decides }: { proposal: ShownProposal; decides: boolean }) {
  const t = useTranslations("proposals");
  const locale = useLocale() as Locale;
  const fields = { proposalId: proposal.id, startedFrom: proposal.version };
  const subject = subjectFor(locale, proposal).text;
  return (
    <div className="-ms-2 mt-1 flex flex-wrap items-start gap-x-1">
      {decides && (
        <StepButton
          action={acceptProposalAction}
          fields={fields}
          label={t("accept")}
          named={t("acceptNamed", { subject })}
        />
      )}
      {proposal.isOwn && (
        <StepButton
          action={withdrawProposalAction}
          fields={fields}
          label={t("withdraw")}
          named={t("withdrawNamed", { subject })}
        />
      )}
      {decides && <DeclineForm proposal={proposal} named={t("declineNamed", { subject })} />}
    </div>
  );
}
