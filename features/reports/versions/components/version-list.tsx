import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Step } from "../../workflow";
import { offeredVersions } from "../choice";

type Taken = {
  id: number;
  step: Exclude<Step, "save"> | "create";
  task: number | null;
  at: Date;
  by: string | null;
  reason: string | null;
};

export type Listed = {
  number: number;
  at: Date;
  by: string | null;
  live: boolean;
  working: boolean;
  steps: Taken[];
};

type Props = { reportId: number; versions: Listed[] };

/** The versions of a report with what happened to each; two of them can be chosen to be compared. */
export function VersionList({ reportId, versions }: Props) {
  const t = useTranslations("versions");
  const told = useTranslations("reports.history");
  const locale = useLocale() as Locale;
  const root = `/${locale}/dashboard/reports/${reportId}/versions`;
  const offered = offeredVersions(versions);
  const moment = (at: Date) => shortMoment(at, locale).replaceAll(" ", "\u00a0");
  const sides = ["from", "to"] as const;
  return (
    <form action={`${root}/compare`} className="mt-4">
      <table className="w-full max-w-4xl text-left text-sm tabular-nums">
        <thead>
          <tr className="border-strong-line border-b text-muted">
            {offered &&
              sides.map((side) => (
                <th key={side} scope="col" className="w-12 py-2 pe-3 font-medium">
                  {t(`column.${side}`)}
                </th>
              ))}
            <th scope="col" className="py-2 font-medium">
              {t("column.version")}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.number} className="border-hairline border-b align-baseline hover:bg-wash">
              {offered &&
                sides.map((side) => (
                  <td key={side} className="py-2 pe-3">
                    <input
                      type="radio"
                      name={side}
                      value={version.number}
                      defaultChecked={offered[side] === version.number}
                      aria-label={t(`choose.${side}`, { number: version.number })}
                      className="size-5 align-middle accent-accent"
                    />
                  </td>
                ))}
              <td className="py-2">
                <p className="flex flex-wrap gap-x-3">
                  <a href={`${root}/${version.number}`} className="font-semibold text-ink underline hover:text-accent">
                    {t("number", { number: version.number })}
                  </a>
                  {version.live && <strong className="font-semibold text-done">{t("live")}</strong>}
                  {version.working && <span>{t("working")}</span>}
                  <span className="text-muted">
                    {t("saved", { name: version.by ?? told("nobody"), time: moment(version.at) })}
                  </span>
                </p>
                {version.steps.map((taken) => (
                  <div key={taken.id} className="mt-0.5 text-muted">
                    {told(taken.step, {
                      number: version.number,
                      task: taken.task ?? 0,
                      name: taken.by ?? told("nobody"),
                      time: moment(taken.at),
                    })}
                    {taken.reason && (
                      <blockquote className="whitespace-pre-line border-strong-line border-s-2 ps-3">
                        {taken.reason}
                      </blockquote>
                    )}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offered ? (
        <button type="submit" className={`${buttonLook({ look: "primary" })} sticky bottom-4 mt-4`}>
          {t("compare")}
        </button>
      ) : (
        <p className="py-4 text-muted">{t("onlyOne")}</p>
      )}
    </form>
  );
}
