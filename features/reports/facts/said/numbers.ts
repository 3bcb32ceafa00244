const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = [
  ...["ten", "eleven", "twelve", "thirteen", "fourteen"],
  ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const low = `(?:${tens.join("|")})(?:-(?:${ones.join("|")}))?|${teens.join("|")}|${ones.join("|")}`;
const words = `(?:a|${ones.join("|")}) hundred(?: and (?:${low}))?|${low}`;

/** A whole number as a text writes it, for a pattern: "45", "1,200" and "forty-five"; in Chinese 45 and 四十五. */
export const numberPattern = {
  en: `(?:\\d{1,3}(?:,\\d{3})+|\\d+|${words})`,
  zh: "(?:\\d+|[一二两三四五六七八九十百千]+)",
};

function lowValue(text: string): number {
  const [ten = "", one] = text.split("-");
  const whole = tens.indexOf(ten) >= 0 ? (tens.indexOf(ten) + 2) * 10 : 0;
  if (whole > 0) return whole + (one ? ones.indexOf(one) + 1 : 0);
  return teens.includes(text) ? teens.indexOf(text) + 10 : ones.indexOf(text) + 1;
}

function english(text: string): number {
  const [, hundreds, rest = ""] = /^(\w+) hundred(?: and (.+))?$/.exec(text) ?? [];
  if (hundreds === undefined) return lowValue(text);
  return (hundreds === "a" ? 1 : ones.indexOf(hundreds) + 1) * 100 + (rest ? lowValue(rest) : 0);
}

const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

function chinese(text: string): number {
  let [sum, digit] = [0, 0];
  for (const letter of text) {
    const unit = units[letter];
    if (unit === undefined) digit = letter === "两" ? 2 : "一二三四五六七八九".indexOf(letter) + 1;
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

/** The number that such words say. */
export function numberOf(text: string): number {
  if (/^[\d,]+$/.test(text)) return Number(text.replaceAll(",", ""));
  return /^[a-z]/i.test(text) ? english(text.toLowerCase()) : chinese(text);
}
