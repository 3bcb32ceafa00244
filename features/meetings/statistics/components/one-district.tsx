import { useTranslations } from "next-intl";
import type { Quarter } from "../../address";
import type { Medians } from "../comparing";
import type { Counts } from "../counts";
import { byMeeting, type Statistics } from "../grouping";
import type { Lists } from "../lists";
import { CountedMeetings } from "./counted-meetings";
import { Headline } from "./headline";
import { HowCounted } from "./how-counted";
import { QuarterTable } from "./quarter-table";
import { RateCharts } from "./rate-charts";
import { PartHeading } from "./wide-table";

type Props = {
  sums: { quarters: { quarter: Quarter; counts: Counts }[]; all: Counts };
  medians: Medians;
  /** What is the district's own, and nothing else. */
  own: Statistics;
  lists: Lists;
  heading: string;
};

/** The figures of one district beside the median of all, and its meetings. */
export function OneDistrict({ sums, medians, own, lists, heading }: Props) {
  const t = useTranslations("meetingStatistics");
  return (
    <>
      <Headline counts={sums.all} />
      <section className="mt-10">
        <PartHeading id="quarters">{t("quarters")}</PartHeading>
        {sums.quarters.length > 1 && <RateCharts quarters={sums.quarters} medians={medians} />}
        <QuarterTable {...sums} medians={medians} without={["papers"]} />
      </section>
      <section className="mt-10">
        <PartHeading id="meetings">{heading}</PartHeading>
        <CountedMeetings meetings={byMeeting(own)} lists={lists} />
      </section>
      <div className="no-print mt-8">
        <HowCounted withMedian />
      </div>
    </>
  );
}
