import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { hoursText } from "../class-hours";
import type { Proposal } from "../proposing";
import { allMinutes, type Session } from "../sessions";
import { MinutesForm } from "./minutes-form";

type Props = { proposals: readonly Proposal[]; sessions: readonly Session[]; mayWrite: boolean };

const wide = "hidden sm:table-cell";

/** Everybody with what presence comes to and what would be credited; on a phone the middle stands below the name. */
export function ProposalTable({ proposals, sessions, mayWrite }: Props) {
  const t = useTranslations("trainingHours");
  if (proposals.length === 0) return <p className="text-muted">{t("nobody")}</p>;
  return (
    <table className="w-full max-w-4xl text-sm tabular-nums">
      <thead>
        <tr className="border-ink border-b text-muted [&>th]:whitespace-nowrap [&>th]:py-2 [&>th]:pe-4 [&>th]:font-normal">
          <th scope="col" className="text-start">
            {t("column.person")}
          </th>
          <th scope="col" className={`${wide} text-end`}>
            {t("column.sessions")}
          </th>
          <th scope="col" className={`${wide} text-end`}>
            {t("column.computed")}
          </th>
          <th scope="col" className="text-end">
            {t("column.hours")}
          </th>
          <th scope="col" className={`${wide} w-[28%] text-start`}>
            {t("column.state")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {proposals.map((proposal) => (
          <Row key={proposal.person.id} {...{ proposal, sessions, mayWrite }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ proposal, sessions, mayWrite }: Omit<Props, "proposals"> & { proposal: Proposal }) {
  const t = useTranslations("trainingHours");
  const locale = useLocale() as Locale;
  const { person, computed, set, proposed, credited, state } = proposal;
  const unit = person.unit?.[locale] || person.unit?.en || person.unitText || t(`origin.${person.origin}`);
  const attended = t("sessionsOf", { count: proposal.sessions, all: sessions.length });
  const standing = t(`state.${state}`, { minutes: credited?.minutes ?? 0 });
  const look = state === "differs" ? "font-medium text-warning" : state === "new" ? "" : "text-muted";
  return (
    <tr className="align-baseline [&>td]:py-2 [&>td]:pe-4">
      <th scope="row" className="py-2 pe-4 text-start font-normal">
        <span className="font-medium">{person.name}</span>
        <span className="block text-muted">{t("from", { unit, post: person.post || "none" })}</span>
        <span className="block text-muted sm:hidden">
          {t("column.sessions")} {attended} · {t("minutes", { minutes: computed })}
        </span>
        <span className={`block sm:hidden ${look}`}>{standing}</span>
        {set && <span className="block">{t("setFor", { minutes: set.minutes, reason: set.reason })}</span>}
        {mayWrite && (
          <MinutesForm
            key={set?.version ?? 0}
            {...{ placeId: person.id, name: person.name, most: allMinutes(sessions), computed, set }}
          />
        )}
      </th>
      <td className={`${wide} text-end`}>{attended}</td>
      <td className={`${wide} whitespace-nowrap text-end`}>{t("minutes", { minutes: computed })}</td>
      <td className="whitespace-nowrap text-end">
        <span className="block font-medium">{hoursText(proposed)}</span>
        <span className="block text-muted">{t("minutes", { minutes: proposed })}</span>
      </td>
      <td className={`${wide} ${look}`}>{standing}</td>
    </tr>
  );
}
