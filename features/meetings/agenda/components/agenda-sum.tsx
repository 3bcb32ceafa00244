import { useTranslations } from "next-intl";
import { clockText, minutesOf, type runningTimes } from "../running-times";
import { OverMark } from "./running-time";

type Props = {
  running: ReturnType<typeof runningTimes>;
  startsAt: string | null;
  endsAt: string | null;
};

/** How long the agenda is, and whether it fits the meeting. */
export function AgendaSum({ running, startsAt, endsAt }: Props) {
  const t = useTranslations("agenda");
  const { times, total, missing, overrun } = running;
  const [begin, end] = [minutesOf(startsAt), minutesOf(endsAt)];
  return (
    <div className="text-sm tabular-nums">
      <p>{t("sum", { count: times.length, total, missing })}</p>
      <p className="text-muted">
        {begin === null
          ? t("noStart")
          : t("hours", {
              start: clockText(begin),
              end: end === null ? "" : clockText(end),
              known: String(end !== null),
            })}
      </p>
      {overrun !== null && overrun > 0 && (
        <p className="mt-1 font-semibold text-warning">
          <OverMark />
          {t("overrun", { count: overrun, missing })}
        </p>
      )}
      {overrun === 0 && missing === 0 && times.length > 0 && <p className="text-muted">{t("fits")}</p>}
    </div>
  );
}
