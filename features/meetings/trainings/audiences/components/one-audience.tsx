import { useLocale, useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import type { Locale } from "@/i18n/routing";
import { inviteAudienceAction } from "../../actions";
import { AnswerForm } from "../../components/answer-form";
import { DeedButton } from "../../components/deed-button";
import { either } from "../../lecturers/lecturer";
import { addPersonAction, changeAudienceAction, pastePeopleAction, removeAudienceAction } from "../actions";
import type { Audience } from "../audience";
import { AudienceFields } from "./audience-fields";
import { type AudiencePerson, PersonLine } from "./person-line";

type Props = {
  meetingId: number;
  audience: Audience;
  people: AudiencePerson[];
  mayWrite: boolean;
  mayInvite: boolean;
};

/** One audience: who is on its list, and the ways to put people there and to invite them. */
export function OneAudience({ meetingId, audience, people, mayWrite, mayInvite }: Props) {
  const t = useTranslations("trainings.audiences");
  const locale = useLocale() as Locale;
  const name = either(locale, { en: audience.nameEn, zh: audience.nameZh });
  const drafts = people.filter(({ state }) => state === "draft").length;
  const fields = { audienceId: audience.id };
  return (
    <section aria-labelledby={`audience-${audience.id}`} className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={`audience-${audience.id}`} className="font-medium font-sans text-base first-letter:uppercase">
          {name}
        </h3>
        {mayInvite && drafts > 0 && (
          <DeedButton
            action={inviteAudienceAction}
            fields={{ meetingId, ...fields }}
            words={t("invite", { count: drafts })}
            look="plain"
          />
        )}
      </div>
      {people.length > 0 ? (
        <details className="text-sm" open={people.length <= 12 || undefined}>
          <summary className="cursor-pointer py-1 text-muted">{t("people", { count: people.length })}</summary>
          <ul className="divide-y divide-hairline">
            {people.map((person) => (
              <PersonLine key={person.id} person={person} mayWrite={mayWrite} />
            ))}
          </ul>
        </details>
      ) : (
        <p className="py-1 text-muted text-sm">{t("nobody")}</p>
      )}
      {mayWrite && (
        <div className="no-print flex flex-wrap gap-x-5 text-sm">
          <details className="open:basis-full">
            <summary className="cursor-pointer py-1 text-accent">
              {t("addPerson")}
              <span className="sr-only"> {name}</span>
            </summary>
            <AnswerForm
              action={addPersonAction}
              fields={fields}
              submit={t("putOn")}
              done={t("added")}
              again
              className="mt-1 max-w-3xl pb-3"
            >
              <div className="grid gap-3 sm:grid-cols-2">
                <LineField name="name" label={t("person.name")} />
                <LineField name="post" label={t("person.post")} />
                <LineField name="unitText" label={t("person.unit")} />
                <LineField name="email" label={t("person.email")} type="email" />
              </div>
            </AnswerForm>
          </details>
          <details className="open:basis-full">
            <summary className="cursor-pointer py-1 text-accent">
              {t("paste")}
              <span className="sr-only"> {name}</span>
            </summary>
            <AnswerForm
              action={pastePeopleAction}
              fields={fields}
              submit={t("takeLines")}
              done={t("added")}
              again
              className="mt-1 max-w-3xl pb-3"
            >
              <LineField name="lines" label={t("linesLabel")} hint={t("linesHint")} rows={6} />
            </AnswerForm>
          </details>
          <details className="open:basis-full">
            <summary className="cursor-pointer py-1 text-accent">
              {t("change")}
              <span className="sr-only"> {name}</span>
            </summary>
            <AnswerForm
              action={changeAudienceAction}
              fields={{ ...fields, version: audience.version }}
              submit={t("save")}
              className="mt-1 max-w-3xl pb-3"
            >
              <AudienceFields audience={audience} />
            </AnswerForm>
          </details>
          {people.length === 0 && (
            <DeedButton
              action={removeAudienceAction}
              fields={fields}
              words={t("remove")}
              named={t("removeOne", { name })}
            />
          )}
        </div>
      )}
    </section>
  );
}
