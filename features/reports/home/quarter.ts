import { fromBeijing, quarterOf } from "@/platform/clock";

type Quarter = { year: number; quarter: number };

/** The moments at which a quarter of Beijing's calendar begins and the next one does. */
export function boundsOf({ year, quarter }: Quarter): { from: Date; until: Date } {
  const begin = (months: number) => {
    const first = new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
    return fromBeijing(`${first} 00:00:00`);
  };
  return { from: begin((quarter - 1) * 3), until: begin(quarter * 3) };
}

type HeardMeeting<District> = Quarter & { status: string; date: string | null; districts: District[] };

/**
 * The districts heard at the public meetings of the quarter of `today` (YYYY-MM-DD), each once; where there are none,
 * those of the last quarter before it that had some. Null when no district was ever heard.
 */
export function districtsHeard<District extends { slug: string }>(meetings: HeardMeeting<District>[], today: string) {
  const now = quarterOf(today);
  const place = ({ year, quarter }: Quarter) => year * 4 + quarter;
  const held = meetings.filter(
    (meeting) =>
      meeting.status === "held" &&
      meeting.districts.length > 0 &&
      place(meeting) <= place(now) &&
      (meeting.date ?? "") <= today,
  );
  const last = Math.max(...held.map(place));
  const heard = held.filter((meeting) => place(meeting) === last);
  const [first] = heard;
  if (!first) return null;
  const districts = new Map(heard.flatMap((meeting) => meeting.districts.map((one) => [one.slug, one])));
  const { year, quarter } = first;
  return { year, quarter, current: last === place(now), districts: [...districts.values()] };
}
