/** The lines of a text, trimmed, with one plain space where there were several, or other spaces and control characters. */
export function linesOf(text: string): string[] {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, " ").trim());
}

const ideograph = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two lines of one sentence: nothing in Chinese, else a space. */
export function gapBetween(before: string, after: string): string {
  return ideograph.test(before.slice(-1)) && ideograph.test(after.slice(0, 1)) ? "" : " ";
}

/** The lines of one sentence as one line. */
export function oneLine(lines: string[]): string {
  return lines.map((line, index) => (index === 0 ? line : gapBetween(lines[index - 1] ?? "", line) + line)).join("");
}
