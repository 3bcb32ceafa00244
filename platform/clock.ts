export const zone = "Asia/Shanghai";

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

type Clock = { year: string; month: string; day: string; hour: string; minute: string; second: string };

function beijing(at: Date): Clock {
  return Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value])) as Clock;
}

/** The day in Beijing, as YYYY-MM-DD, whatever the server's own zone. */
export function beijingDay(at: Date): string {
  const { year, month, day } = beijing(at);
  return `${year}-${month}-${day}`;
}

/** The moment in Beijing to the second, as YYYY-MM-DD HH:MM:SS. */
export function beijingSecond(at: Date): string {
  const { hour, minute, second } = beijing(at);
  return `${beijingDay(at)} ${hour}:${minute}:${second}`;
}

/** The instant of a Beijing wall-clock time given as "YYYY-MM-DD HH:MM:SS". */
export function fromBeijing(text: string): Date {
  const asUtc = new Date(`${text.replace(" ", "T")}Z`);
  // Beijing kept summer time from 1986 to 1991, so the offset is asked for, not assumed.
  const shown = new Date(`${beijingSecond(asUtc).replace(" ", "T")}Z`);
  const guess = new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
  const drift = new Date(`${beijingSecond(guess).replace(" ", "T")}Z`).getTime() - asUtc.getTime();
  return new Date(guess.getTime() - drift);
}

/** The quarter of a day given as YYYY-MM-DD. */
export function quarterOf(day: string): { year: number; quarter: number } {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}
