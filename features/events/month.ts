/** One thing on the calendar, whatever it is: days are Beijing's, YYYY-MM-DD. */
export type CalendarEntry = {
  date: string;
  /** Its last day where it takes several. */
  until: string;
  /** Weekday and hours in the words of the page's language, as said beside the date. */
  when: string;
  title: string;
  /** What it is, in one word. */
  kind: string;
  href: string;
  place: string;
  cancelled: boolean;
};

const form = /^(20\d\d)-(0[1-9]|1[0-2])$/;

/** The month of an address (YYYY-MM), the given one without it; null where it is none. */
export function monthFrom(text: string | undefined, today: string): string | null {
  if (text === undefined) return today.slice(0, 7);
  return form.test(text) ? text : null;
}

function dayAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The month so many months later or, below zero, earlier; null beyond the years that addresses know. */
export function monthAfter(month: string, months: number): string | null {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const text = moved.toISOString().slice(0, 7);
  return form.test(text) ? text : null;
}

/** The weeks of a month from Monday on, each with the entries of its seven days; days of other months are null. */
export function weeksOf<Entry extends { date: string; until: string }>(month: string, entries: readonly Entry[]) {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: ({ day: string; entries: Entry[] } | null)[][] = [];
  for (let monday = dayAfter(first, -weekday); monday.slice(0, 7) <= month; monday = dayAfter(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = dayAfter(monday, index);
        if (!day.startsWith(month)) return null;
        return { day, entries: entries.filter(({ date, until }) => date <= day && day <= until) };
      }),
    );
  }
  return weeks;
}

/** The entries of which some day lies in the month, in the order given. */
export function entriesIn<Entry extends { date: string; until: string }>(month: string, entries: readonly Entry[]) {
  return entries.filter(({ date, until }) => date.slice(0, 7) <= month && until.slice(0, 7) >= month);
}
