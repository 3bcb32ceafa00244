import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { useMeetingDays } from "../../../components/meeting-days";
import { titleOf } from "../../../published/words";
import type { Bilingual } from "../../../record";
import type { ProposeRefusal } from "../proposal";
import { ProposalForm } from "./proposal-form";
import { ProposalList, type ShownProposal } from "./proposal-list";

type Props = {
  meeting: {
    id: number;
    series: Bilingual;
    year: number;
    quarter: number;
    date: string | null;
    endDate: string | null;
    halfDay: "morning" | "afternoon" | null;
    callUntil: string | null;
  };
  unit: { id: number; name: string };
  proposals: ShownProposal[];
  refusals: readonly ProposeRefusal[];
  formKey: string;
};

/** A meeting that calls for items, as a district sees it: until when, what it proposed, and the form for more. */
export function CalledMeeting({ meeting, unit, proposals, refusals, formKey }: Props) {
  const t = useTranslations("proposals");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const inWords = useMeetingDays();
  const { id, date, endDate, halfDay, callUntil } = meeting;
  const isOpen = callUntil !== null && refusals.length === 0;
  const state = refusals[0] ?? (callUntil === null ? "ended" : "open");
  return (
    <section aria-labelledby={`meeting-${id}`} className="mt-8">
      <h2 id={`meeting-${id}`} className="border-ink border-b pb-1 text-lg">
        {titleOf(meeting)[locale]}
      </h2>
      <p className="mt-2 text-sm">{date ? inWords({ date, endDate, halfDay }) : words("noDate")}</p>
      <p className={isOpen ? "font-semibold text-sm" : "text-muted text-sm"}>
        {t(`call.${state}`, { day: callUntil ? longDate(callUntil, locale) : "" })}
      </p>
      <div className="mt-3">
        {proposals.length > 0 ? (
          <ProposalList proposals={proposals} decides={false} />
        ) : (
          <p className="text-muted text-sm">{t("noneOfOurs")}</p>
        )}
      </div>
      {isOpen && (
        <>
          <h3 className="mt-5 text-base">{t("proposeOne")}</h3>
          <ProposalForm
            meetingId={id}
            formKey={formKey}
            units={[{ value: unit.id, label: unit.name }]}
            kind="present"
            isMain
          />
        </>
      )}
    </section>
  );
}
