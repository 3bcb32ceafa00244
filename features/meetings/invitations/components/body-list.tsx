import { useLocale, useTranslations } from "next-intl";
import { LineField, TickField } from "@/features/people/components/answer-frame";
import { inviteAction, keepContactAction, withdrawAction } from "../actions";
import { AnswerForm } from "./answer-form";
import { DeedButton } from "./deed-button";

type Unit = {
  id: number;
  kind: "municipal" | "department" | "institution" | "district";
  nameEn: string;
  nameZh: string;
};
type Invitation = {
  id: number;
  unitId: number;
  state: "draft" | "open" | "withdrawn";
  addresses: string[];
  unit: Unit;
};

type Props = { meetingId: number; units: Unit[]; invitations: Invitation[] };

/** The bodies invited with where their letters go, all districts by one step, and any other by a tick. */
export function BodyList({ meetingId, units, invitations }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const nameOf = ({ nameEn, nameZh }: Unit) => (locale === "en" ? nameEn : nameZh);
  const listed = new Set(invitations.flatMap(({ unitId, state }) => (state === "withdrawn" ? [] : [unitId])));
  const left = units.filter(({ id }) => !listed.has(id));
  const districtsLeft = left.filter(({ kind }) => kind === "district").length;
  return (
    <section aria-labelledby="bodies" className="mb-10">
      <h2 id="bodies" className="border-ink border-b pb-1 text-lg">
        {t("bodies.title", { count: listed.size })}
      </h2>
      {districtsLeft > 0 && (
        <div className="flex flex-wrap gap-2 py-3">
          <DeedButton
            action={inviteAction}
            fields={{ meetingId, who: "districts" }}
            words={t("bodies.allDistricts", { count: districtsLeft })}
            look="plain"
          />
        </div>
      )}
      {left.length > 0 && (
        <details className="py-1">
          <summary className="cursor-pointer text-accent text-sm">{t("bodies.choose")}</summary>
          <AnswerForm action={inviteAction} fields={{ meetingId }} submit={t("bodies.add")} again className="mt-2">
            <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
              {left.map((unit) => (
                <TickField key={unit.id} name={`unit-${unit.id}`} label={nameOf(unit)} />
              ))}
            </div>
          </AnswerForm>
        </details>
      )}
      <ul className="mt-2 divide-y divide-hairline border-hairline border-y text-sm">
        {invitations.map((one) => (
          <li key={one.id} className="py-1.5">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <p className="min-w-0">
                <a href={`/${locale}/dashboard/meetings/${meetingId}/invitations/${one.id}`} className="font-medium">
                  {nameOf(one.unit)}
                </a>{" "}
                <span className="text-muted">{t(`state.${one.state}`)}</span>
                <span className="block break-all text-muted">{one.addresses.join(", ") || t("bodies.noAddress")}</span>
              </p>
              {one.state === "draft" && (
                <DeedButton
                  action={withdrawAction}
                  fields={{ invitationId: one.id }}
                  words={t("remove")}
                  of={nameOf(one.unit)}
                />
              )}
            </div>
            {one.addresses.length === 0 && one.state !== "withdrawn" && (
              <ContactForm unitId={one.unitId} email="" name={nameOf(one.unit)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The address to which letters to a body go that has no account of its own. */
export function ContactForm({ unitId, email, name }: { unitId: number; email: string; name: string }) {
  const t = useTranslations("invitations");
  return (
    <AnswerForm
      action={keepContactAction}
      fields={{ unitId }}
      submit={t("save")}
      done={t("saved")}
      className="my-2 max-w-md"
    >
      <LineField name="email" label={t("bodies.contact", { name })} type="email" value={email} />
    </AnswerForm>
  );
}
