import { useTranslations } from "next-intl";
import type { Counts } from "../counts";
import { FigureWords } from "./figure";

const names = [
  "meetings",
  "attendance",
  "onTime",
  "issued",
  "acknowledged",
  "closed",
  "closedOnTime",
  "overdue",
] as const;

/** The few figures of a whole span. */
export function Headline({ counts }: { counts: Counts }) {
  const t = useTranslations("meetingStatistics");
  return (
    <dl className="mt-6 grid max-w-5xl grid-cols-2 gap-x-6 gap-y-4 border-hairline border-y py-4 sm:grid-cols-4">
      {names.map((name) => (
        <div key={name}>
          <dt className="text-muted text-sm">{t(`figure.${name}`)}</dt>
          <dd className="text-xl tabular-nums">
            <FigureWords name={name} counts={counts} inline />
          </dd>
        </div>
      ))}
    </dl>
  );
}
