import { quarterOf } from "@/platform/clock";
import type { Choices } from "./choices";
import type { Sheet } from "./sheet";

/** What a new record begins with on a day (YYYY-MM-DD): its quarter, the municipal host, the first series there is. */
export function blankSheet(today: string, choices: Choices): Sheet {
  const { year, quarter } = quarterOf(today);
  const [series] = choices.series;
  const host = choices.units.find(({ kind }) => kind === "municipal");
  return {
    texts: {
      seriesId: series ? String(series.id) : "",
      year: String(year),
      quarter: String(quarter),
      status: "planned",
      mode: "in_person",
      hostUnitId: host ? String(host.id) : "",
      headCountPrecision: "exact",
      isPublic: "false",
    },
    rows: { partners: [], attendance: [], people: [], agenda: [], asks: [], outlook: [] },
  };
}
