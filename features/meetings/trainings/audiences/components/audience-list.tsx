import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { AnswerForm } from "../../components/answer-form";
import { addAudienceAction } from "../actions";
import { type Audience, audienceSums } from "../audience";
import { AudienceFields } from "./audience-fields";
import { OneAudience } from "./one-audience";
import type { AudiencePerson } from "./person-line";
import { SumTable } from "./sum-table";

type Props = {
  meetingId: number;
  audiences: Audience[];
  people: AudiencePerson[];
  mayWrite: boolean;
  mayInvite: boolean;
};

/** A training's own audiences: how many are expected, invited, confirmed and came, and who they are. */
export function AudienceList({ meetingId, audiences, people, mayWrite, mayInvite }: Props) {
  const t = useTranslations("trainings.audiences");
  const locale = useLocale() as Locale;
  const sums = audienceSums(audiences, people);
  return (
    <section aria-labelledby="audiences">
      <h2 id="audiences" className="border-ink border-b pb-1 text-lg">
        {t("title")}
      </h2>
      <p className="measure mt-2 text-muted text-sm">{t("intro")}</p>
      {audiences.length + sums.none.listed > 0 && <SumTable audiences={audiences} sums={sums} />}
      {mayWrite && people.length > 0 && (
        <p className="mt-2 text-sm">
          <a href={`/${locale}/dashboard/meetings/${meetingId}/invitations/guests`}>{t("toGuests")}</a>
        </p>
      )}
      <div className="mt-4 divide-y divide-hairline">
        {audiences.map((audience) => (
          <OneAudience
            key={audience.id}
            meetingId={meetingId}
            audience={audience}
            people={people.filter(({ audienceId }) => audienceId === audience.id)}
            mayWrite={mayWrite}
            mayInvite={mayInvite}
          />
        ))}
      </div>
      {mayWrite && (
        <details className="no-print mt-2" open={audiences.length === 0 || undefined}>
          <summary className="cursor-pointer py-1 text-accent text-sm">{t("add")}</summary>
          <AnswerForm
            action={addAudienceAction}
            fields={{ meetingId }}
            submit={t("add")}
            again
            className="mt-2 max-w-3xl"
          >
            <AudienceFields />
          </AnswerForm>
        </details>
      )}
    </section>
  );
}
