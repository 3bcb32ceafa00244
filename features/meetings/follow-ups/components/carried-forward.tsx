import { useLocale, useTranslations } from "next-intl";
import { longDate, longDay } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type ListedFollowUp, wordsIn } from "../follow-up";
import { askedOf } from "../matrix";
import { EvidenceList } from "./evidence-list";
import { ColourMark, StateWords } from "./marks";

type Evidence = { note: string; at: Date; files: { key: string; name: string }[]; links: string[] };
export type CarriedFollowUp = ListedFollowUp & { evidence: Evidence | null };

/** What is open of earlier meetings, under what was asked and where, with its age and what was reported last. */
export function CarriedForward({ carried }: { carried: CarriedFollowUp[] }) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const meetings = [...new Set(carried.map(({ meetingId }) => meetingId))];
  const groups = meetings.flatMap((id) => askedOf(carried.filter(({ meetingId }) => meetingId === id)));
  return (
    <section aria-labelledby="carried" className="mb-10 max-w-5xl">
      <h2 id="carried" className="border-ink border-b pb-1 text-lg">
        {t("carried.title", { count: carried.length })}
      </h2>
      {carried.length === 0 && <p className="mt-2 text-muted">{t("carried.none")}</p>}
      {groups.map(({ key, all, ...asked }) => (
        <section key={key} className="mt-5">
          <h3 className="font-sans text-base">{wordsIn(locale, asked)}</h3>
          {all[0] && <Lineage first={all[0]} />}
          <ul className="mt-1 divide-y divide-hairline border-hairline border-y text-sm">
            {all.map((one) => (
              <li key={one.id} className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[8rem_13rem_1fr]">
                <a href={`/${locale}/dashboard/follow-ups/${one.id}`}>{locale === "en" ? one.leadEn : one.leadZh}</a>
                <span className="tabular-nums">
                  <StateWords one={one} /> <ColourMark one={one} />
                  {(one.dueOn !== all[0]?.dueOn || one.age !== all[0].age) && (
                    <span className="block text-muted">
                      <Pace one={one} />
                    </span>
                  )}
                </span>
                <span className="min-w-0">
                  {one.evidence ? (
                    <>
                      <span className="line-clamp-3 whitespace-pre-line">{one.evidence.note}</span>
                      <span className="text-muted">
                        {t("carried.reported", { day: longDay(one.evidence.at, locale) })}
                      </span>
                      <EvidenceList files={one.evidence.files} links={one.evidence.links} />
                    </>
                  ) : (
                    <span className="text-muted">{t("carried.noReport")}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** How old it is, and when it is due. */
function Pace({ one }: { one: ListedFollowUp }) {
  const t = useTranslations("followUps");
  const locale = useLocale() as Locale;
  const age = t("age", { count: one.age });
  return one.dueOn ? t("paceDue", { age, day: longDate(one.dueOn, locale) }) : age;
}

/** At which meeting something was asked, and how long ago. */
function Lineage({ first }: { first: ListedFollowUp }) {
  const t = useTranslations("followUps");
  const locale = useLocale();
  const { meetingId, year, quarter, position, ofTraining } = first;
  const given = ofTraining ? "carried.fromTraining" : "carried.fromHand";
  const named = { year: String(year), quarter: String(quarter), number: position ?? 0 };
  return (
    <p className="flex flex-wrap gap-x-4 text-muted text-sm">
      <a href={`/${locale}/dashboard/meetings/${meetingId}/follow-ups`}>
        {t(position === null ? given : "carried.fromAsk", named)}
      </a>
      <span>
        <Pace one={first} />
      </span>
    </p>
  );
}
