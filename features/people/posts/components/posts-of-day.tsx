import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Seat } from "../post";
import type { Axis } from "../timeline";
import { BodyList } from "./body-list";
import { SeatTimeline } from "./seat-timeline";

type Props = {
  seats: readonly Seat[];
  /** Posts that nobody holds on the day, though others hold them on others. */
  others: readonly Seat[];
  /** Posts that one person holds at a time. */
  single: readonly Seat[];
  axis: Axis;
  on: string;
  today: string;
};

/** Who holds which post on a day, and who held those of which there is one holder at a time. */
export function PostsOfDay({ seats, others, single, axis, on, today }: Props) {
  const t = useTranslations("people.posts");
  const day = longDate(on, useLocale() as Locale);
  return (
    <>
      <section aria-labelledby="of-day">
        <h2 id="of-day" className="mb-3 text-lg">
          {t("onDay", { day })}
        </h2>
        {seats.length === 0 && <p className="mb-6 text-muted">{t("noneOnDay")}</p>}
        <BodyList seats={seats} on={on} today={today} />
        {others.length > 0 && (
          <details className="mb-8 max-w-4xl text-sm">
            <summary className="cursor-pointer py-1">{t("others", { count: others.length })}</summary>
            <div className="mt-2">
              <SeatTimeline seats={others} axis={axis} on={on} today={today} />
            </div>
          </details>
        )}
      </section>
      {single.length > 0 && (
        <section aria-labelledby="in-time" className="mt-4">
          <h2 id="in-time" className="mb-1 text-lg">
            {t("inTime")}
          </h2>
          <p className="mb-3 text-muted text-sm">{t("inTimeHint", { day })}</p>
          <SeatTimeline seats={single} axis={axis} on={on} today={today} />
        </section>
      )}
    </>
  );
}
