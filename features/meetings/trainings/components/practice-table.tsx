import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { ColourMark, StateWords } from "../../follow-ups/components/marks";
import { type ListedFollowUp, wordsIn } from "../../follow-ups/follow-up";
import { askedOf } from "../../follow-ups/matrix";

/** The practice tasks of a training, each with how every district it was given to stands. */
export function PracticeTables({ followUps }: { followUps: ListedFollowUp[] }) {
  const t = useTranslations("trainings.practice");
  const words = useTranslations("followUps");
  const locale = useLocale() as Locale;
  return askedOf(followUps).map((task) => {
    const dueOn = task.all[0]?.dueOn ?? null;
    return (
      <section key={task.key} aria-labelledby={`task-${task.all[0]?.id}`} className="mt-4">
        <h3 id={`task-${task.all[0]?.id}`} className="font-medium font-sans text-base first-letter:uppercase">
          {wordsIn(locale, task)}
        </h3>
        <p className="text-muted text-sm tabular-nums">
          {t("standing", {
            closed: task.sum.closed,
            all: task.sum.total,
            day: dueOn ? longDate(dueOn, locale) : words("noDay"),
          })}
        </p>
        <table className="mt-1 w-full max-w-xl text-sm">
          <thead>
            <tr className="border-strong-line border-b text-muted">
              <th scope="col" className="py-1 pe-4 text-start font-normal">
                {words("column.district")}
              </th>
              <th scope="col" className="py-1 text-start font-normal">
                {words("column.state")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-hairline border-hairline border-b">
            {task.all.map((one) => (
              <tr key={one.id} className="align-baseline">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  <a href={`/${locale}/dashboard/follow-ups/${one.id}`}>{locale === "en" ? one.leadEn : one.leadZh}</a>
                </th>
                <td className="py-1.5 tabular-nums">
                  <span className="pe-3">
                    <StateWords one={one} />
                  </span>
                  <ColourMark one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
