import { useTranslations } from "next-intl";
import type { Quarter } from "../../address";
import type { Choice } from "../choice";
import { sortedBy } from "../comparing";
import { firstRate } from "../figures";
import { type Body, byBody, byMeeting, byQuarter, byRole, type Statistics } from "../grouping";
import { officeLists } from "../lists";
import { CountedMeetings } from "./counted-meetings";
import { DistrictTable } from "./district-table";
import { Headline } from "./headline";
import { HowCounted } from "./how-counted";
import { QuarterTable } from "./quarter-table";
import { RateCharts } from "./rate-charts";
import { RoleTable } from "./role-table";
import { PartHeading } from "./wide-table";

type Props = { root: string; choice: Choice; quarters: Quarter[]; statistics: Statistics; bodies: readonly Body[] };

/** The figures of all bodies: over quarters, by district, by role, by meeting. */
export function AllStatistics({ root, choice, quarters, statistics, bodies }: Props) {
  const t = useTranslations("meetingStatistics");
  const sums = byQuarter(statistics, quarters);
  // A meeting's own figures belong to no body: the last line sums up what the lines above it do.
  const ofBodies = { ...statistics, rows: statistics.rows.filter(({ unitId }) => unitId !== null) };
  const { quarters: parts, all } = byQuarter(ofBodies, quarters);
  const rate = choice.rate ?? firstRate(all);
  const roles = byRole(statistics);
  return (
    <>
      <Headline counts={sums.all} />
      <section className="mt-10">
        <PartHeading id="quarters">{t("quarters")}</PartHeading>
        {quarters.length > 1 && <RateCharts quarters={sums.quarters} />}
        <QuarterTable {...sums} />
      </section>
      <section className="mt-10">
        <PartHeading id="districts">{t("districts")}</PartHeading>
        <DistrictTable
          {...{ root, choice, rate, quarters }}
          rows={sortedBy(byBody(statistics, bodies, quarters), { rate, sort: choice.sort }, quarters)}
          all={{ quarters: parts.map(({ counts }) => counts), all }}
        />
      </section>
      <section className="mt-10">
        <PartHeading id="roles">{t("roles")}</PartHeading>
        {roles.length > 0 ? <RoleTable roles={roles} /> : <p className="py-3 text-muted text-sm">{t("noRoles")}</p>}
      </section>
      <section className="mt-10">
        <PartHeading id="meetings">{t("meetings")}</PartHeading>
        <CountedMeetings meetings={byMeeting(statistics)} lists={officeLists()} />
      </section>
      <div className="no-print mt-8">
        <HowCounted />
      </div>
    </>
  );
}
