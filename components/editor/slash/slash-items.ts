import type { DeedName } from "../deeds";

/** What the menu offers, with the words by which each is found: English, Chinese, first letters of pinyin. */
const items: readonly { name: DeedName; words: readonly string[] }[] = [
  { name: "heading", words: ["heading", "title", "h2", "一级标题", "标题", "yjbt", "bt"] },
  { name: "subheading", words: ["subheading", "h3", "二级标题", "小标题", "ejbt", "xbt"] },
  { name: "bulletedList", words: ["bulleted list", "list", "points", "项目列表", "列表", "xmlb", "lb"] },
  { name: "numberedList", words: ["numbered list", "list", "numbers", "编号列表", "bhlb"] },
  { name: "quotation", words: ["quotation", "quote", "引用", "yy"] },
  { name: "picture", words: ["picture", "image", "photo", "图片", "照片", "tp", "zp"] },
  { name: "gallery", words: ["gallery", "pictures", "photos", "图集", "组图", "tj", "zt"] },
  { name: "table", words: ["table", "表格", "bg"] },
  { name: "file", words: ["file", "attachment", "pdf", "附件", "文件", "fj", "wj"] },
  { name: "pullFigure", words: ["pull figure", "number", "figure", "数据", "数字", "sj", "sz"] },
  { name: "footnote", words: ["footnote", "note", "注释", "脚注", "zs", "jz"] },
  { name: "divider", words: ["divider", "line", "rule", "分隔线", "fgx"] },
];

// An input method puts marks between the syllables that it has not yet turned into characters.
const plain = (typed: string) => typed.toLowerCase().replace(/[\s']/g, "");

function fits(words: readonly string[], typed: string): boolean {
  return words.some((word) => {
    const whole = plain(word);
    const isHan = /\p{Script=Han}/u.test(word);
    return isHan
      ? whole.includes(typed)
      : whole.startsWith(typed) || word.split(" ").some((part) => part.startsWith(typed));
  });
}

/** What the menu offers to what was typed behind its sign; all of it while nothing was. */
export function itemsFor(typed: string, isOffered: (name: DeedName) => boolean): DeedName[] {
  const query = plain(typed);
  return items.filter(({ name, words }) => isOffered(name) && fits(words, query)).map(({ name }) => name);
}

/** What stands behind the menu's sign at the beginning of a paragraph: "/", or "、" which its key gives in Chinese. */
export function queryIn(text: string): string | null {
  return /^[/、]([\p{L}\p{N}' ]{0,20})$/u.exec(text)?.[1] ?? null;
}
