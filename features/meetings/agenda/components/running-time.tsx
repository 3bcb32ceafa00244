import { useTranslations } from "next-intl";
import { clockText, type Running } from "../running-times";

/** The shape that goes with the words of something that runs over its time. */
export function OverMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 9" className="me-1 inline-block w-2.5 fill-warning">
      <path d="M5 0 10 9H0z" />
    </svg>
  );
}

/** When an item begins and ends, said also where it is not known or lies after the meeting's end. */
export function RunningTime({ time, minutes }: { time: Running; minutes: number | null }) {
  const t = useTranslations("agenda");
  const { start, end, over } = time;
  const known = { start: start === null ? "" : clockText(start), end: end === null ? "" : clockText(end) };
  const how = start === null ? "unknown" : end === null ? "begins" : "runs";
  return (
    <div className="text-sm tabular-nums">
      <p className={start === null ? "text-muted" : "font-semibold"}>{t(`time.${how}`, known)}</p>
      <p className="text-muted">{minutes === null ? t("noMinutes") : t("minutesOf", { count: minutes })}</p>
      {over && (
        <p className="text-warning">
          <OverMark />
          {t("afterEnd")}
        </p>
      )}
    </div>
  );
}
