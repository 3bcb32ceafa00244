import { fromBeijing } from "@/platform/clock";

const dateline =
  /^(?:(?:来源|作者|source|author)\s*:.{0,60}? )?(?:date|published|时间|日期|发布时间|发布日期|更新时间)\s*:\s*(.*)$/i;
const otherLabel = /views|点击|浏览|阅读|来源|source|作者|author|编辑|分享|share|字体|字号/i;
const companion =
  /^(?:views|点击|浏览|阅读|来源|source|作者|author|分享到?|share|字体|字号|打印)(?:数|量|次数)?\s*(?::.{0,60})?$/i;
const viewCount = /(?:views|点击|浏览|阅读)(?:数|量|次数)?\s*:\s*([\d,]+)/i;
const written =
  /^((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:(?:(?<=日)|[ T]) ?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** The date of a line such as "Date:2024-3-27 14:31:51 Views:", as it is written; null when it is no such line. */
export function datelineOf(line: string): string | null {
  if (line.length > 300) return null;
  const [, rest] = line.normalize("NFKC").match(dateline) ?? [];
  if (rest === undefined) return null;
  return (rest.split(otherLabel)[0] ?? "").replace(/[ |·,;]+$/, "");
}

/** Whether the line belongs to the one with the date: source, views, sharing. */
export function isCompanion(line: string): boolean {
  return line.length <= 80 && companion.test(line.normalize("NFKC"));
}

/** The views a line tells; null when it tells none. */
export function viewsOf(line: string): number | null {
  const digits = line.normalize("NFKC").match(viewCount)?.[1]?.replaceAll(",", "") ?? "";
  return digits.length > 0 && digits.length <= 9 ? Number(digits) : null;
}

const source =
  /(?:来源|source)\s*:\s*(.{0,60}?)(?=\s*(?:$|[|·]|(?:date|published|时间|日期|发布|更新|views|点击|浏览|阅读|作者|author|编辑|分享|share|字体|字号)))/i;

/** The source a line tells; undefined when it tells none. */
export function sourceOf(line: string): string | undefined {
  return line.length <= 300 ? source.exec(line.normalize("NFKC"))?.[1]?.trim() || undefined : undefined;
}

/** The instant of a Beijing date and time as the old site writes it, midnight without a time; null when there is no such moment. */
export function momentOf(text: string): Date | null {
  const match = text.match(written);
  if (!match) return null;
  const [year = "", month = "", day = "", hour = "", minute = "", second = ""] = match
    .slice(1)
    .map((part) => (part ?? "0").padStart(2, "0"));
  const dayExists = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
  if (!dayExists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return fromBeijing(`${year}-${month}-${day} ${hour}:${minute}:${second}`);
}
