const related = /^(?:相关(?:新闻|链接|阅读|文章)|related (?:news|links|articles))\s*:?$/i;

const tail = [
  /^(?:[•·●▪◦*-] ?)*refresh$/i,
  /^[x×✕✖]$/i,
  /^(?:责任|网络)?编辑\s*:.{0,40}$/,
  /^editor\s*:.{0,40}$/i,
  related,
  /^(?:share|print|close|back to top|分享到?|打印(?:本页)?|关闭(?:窗口)?|返回顶部)\s*:?$/i,
  /^(?:上一篇|下一篇|previous|next)\s*:.{0,120}$/i,
  /^(?:copyright\b|©|版权所有).{0,200}$/i,
  /^.{0,20}icp备\d+号.{0,20}$/i,
];

const editorLine = /^(?:(?:责任|网络)?编辑|editor)\s*:\s*(.{1,40})$/i;

/** Who edited the page, as the lines after its text name them; undefined where they do not. */
export function editorOf(lines: string[]): string | undefined {
  const plain = lines.map((line) => line.normalize("NFKC").replace(/^[[(【〔]|[\])】〕]$/g, ""));
  return plain.map((line) => editorLine.exec(line.trim())?.[1]?.trim()).find(Boolean);
}

function isTail(line: string): boolean {
  const plain = line
    .normalize("NFKC")
    .replace(/^[[(【〔]|[\])】〕]$/g, "")
    .trim();
  return tail.some((pattern) => pattern.test(plain));
}

/** Titles of other pages under "related news": short and without a full stop, else it is text that merely follows. */
function startOfRelated(lines: string[]): number {
  const start = lines.findLastIndex((line) => related.test(line.normalize("NFKC")));
  if (start === -1) return lines.length;
  return lines.slice(start).every((line) => line.length <= 80 && !/[.。!!]$/.test(line)) ? start : lines.length;
}

/** The lines of the text without what the old site's template puts after it. */
export function withoutTail(lines: string[]): string[] {
  let end = startOfRelated(lines);
  while (end > 0 && (lines[end - 1] === "" || isTail(lines[end - 1] ?? ""))) end--;
  return lines.slice(0, end);
}
