const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The months by name, for a pattern. */
export const monthNames = months.join("|");

const partsOf = (day: string) => ({ month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) });

/** A day (YYYY-MM-DD) as reports write it, without its year: May 9, 5月9日. */
export function writtenDay(day: string, language: "en" | "zh"): string {
  const { month, date } = partsOf(day);
  return language === "en" ? `${months[month - 1]} ${date}` : `${month}月${date}日`;
}

/** Every day a text names by month and date, as MM-DD; of "May 9 to 11" the first and the last. */
export function daysNamed(text: string, language: "en" | "zh"): string[] {
  const pad = (value: string | number) => String(value).padStart(2, "0");
  if (language === "zh") {
    return [...text.matchAll(/(\d{1,2})月(\d{1,2})(?:日?(?:至|—|-|到)(\d{1,2}))?日/g)].flatMap(([, month, from, to]) =>
      [from, to].flatMap((date) => (date === undefined ? [] : [`${pad(month ?? "")}-${pad(date)}`])),
    );
  }
  const pattern = new RegExp(`\\b(${monthNames}) (\\d{1,2})(?:(?: to | and |[-–])(\\d{1,2})\\b)?`, "g");
  return [...text.matchAll(pattern)].flatMap(([, month, from, to]) =>
    [from, to].flatMap((date) => (date === undefined ? [] : [`${pad(months.indexOf(month ?? "") + 1)}-${pad(date)}`])),
  );
}
