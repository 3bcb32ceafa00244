import type { Quarter } from "../address";

/** Why a district stands where it stands in the order of speaking. */
export const speakerReasons = ["never_heard", "heard", "case_since", "theme_fits", "volunteered"] as const;
export type SpeakerReason = (typeof speakerReasons)[number];

export type Speaker = {
  districtId: number;
  /** Quarters since the district was heard last; null where it never was. */
  quarters: number | null;
  reasons: SpeakerReason[];
};

type District = { id: number; protocolOrder: number };
/** A presentation at a meeting of the series that was held; days are YYYY-MM-DD. */
type Heard = Quarter & { districtId: number; day: string };
type PublishedCase = { districtId: number; themeId: number; day: string };

const count = ({ year, quarter }: Quarter) => year * 4 + quarter;

/**
 * Every district once, in the order in which it is fair to hear them in a quarter: who was never heard, then who was
 * heard longest ago; among those who published a case since, whose cases fit the theme, who volunteered; then protocol.
 */
export function proposeSpeakers(given: {
  quarter: Quarter;
  districts: readonly District[];
  history: readonly Heard[];
  cases: readonly PublishedCase[];
  themeId: number | null;
  volunteers: readonly number[];
}): Speaker[] {
  const { quarter, history, cases, themeId, volunteers } = given;
  const ranked = given.districts.map(({ id, protocolOrder }) => {
    const last = history
      .filter(({ districtId }) => districtId === id)
      .reduce<Heard | null>((latest, one) => (latest === null || one.day > latest.day ? one : latest), null);
    const own = cases.filter(({ districtId }) => districtId === id);
    const quarters = last && Math.max(0, count(quarter) - count(last));
    const since = own.some(({ day }) => last === null || day > last.day);
    const fits = own.some((one) => one.themeId === themeId);
    const offered = volunteers.includes(id);
    const reasons: SpeakerReason[] = [
      last === null ? "never_heard" : "heard",
      ...(since ? (["case_since"] as const) : []),
      ...(fits ? (["theme_fits"] as const) : []),
      ...(offered ? (["volunteered"] as const) : []),
    ];
    const rank = [-(quarters ?? Number.MAX_SAFE_INTEGER), -since, -fits, -offered, protocolOrder, id];
    return { rank, speaker: { districtId: id, quarters, reasons } };
  });
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)).map(({ speaker }) => speaker);
}

function firstDifference(one: number[], other: number[]): number {
  const place = one.findIndex((rank, index) => rank !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
