import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { ProposalForm } from "@/features/meetings/agenda/proposals/components/proposal-form";
import { ProposalList } from "@/features/meetings/agenda/proposals/components/proposal-list";
import { isOwnProposal } from "@/features/meetings/agenda/proposals/own";
import type { Actor } from "@/features/people/actor";
import type { Locale } from "@/i18n/routing";
import type { loadAgenda } from "./load-agenda";

type Props = { actor: Actor; loaded: Awaited<ReturnType<typeof loadAgenda>> };

/** What was proposed for the agenda, and the form by which a department proposes. */
export function AgendaProposals({ actor, loaded }: Props) {
  const t = useTranslations("proposals");
  const locale = useLocale() as Locale;
  const { agenda, proposals, mayWrite, units, refusals } = loaded;
  const shown = proposals.map((proposal) => ({ ...proposal, isOwn: isOwnProposal(actor, proposal) }));
  return (
    <section aria-labelledby="proposals" className="mt-10">
      <h2 id="proposals" className="mb-2 border-ink border-b pb-1 text-lg">
        {t("title")}
      </h2>
      {shown.length > 0 ? (
        <ProposalList proposals={shown} decides={mayWrite} />
      ) : (
        <p className="text-muted text-sm">{t("none")}</p>
      )}
      {units.length > 0 && refusals.length === 0 && (
        <details className="mt-3">
          <summary className={buttonLook({ look: "plain" })}>{t("proposeOne")}</summary>
          <ProposalForm
            meetingId={agenda.id}
            formKey={randomUUID()}
            units={units.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            kind="brief"
            isMain={!mayWrite}
          />
        </details>
      )}
    </section>
  );
}
