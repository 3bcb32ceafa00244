import type { AgendaKind } from "@/features/meetings/record";
import { itemField } from "../../facts/facts-of";
import { alsoFrom, type Phrase, stated, together } from "../phrase";
import type { Item } from "../turns";
import { tidy } from "./wording";
import { inside } from "./words";

const own: Partial<Record<AgendaKind, string>> = {
  convey: "传达学习|传达",
  brief: "介绍|通报|汇报",
  hand_out: "发放|印发",
  present: "围绕|介绍",
  speak: "围绕|介绍",
  discuss: "围绕|讨论",
  review: "回顾总结|总结|回顾",
  arrange: "安排部署|部署|安排",
  visit: "走访|参观|考察",
  train: "讲解|讲授",
};

/** 介绍工作情况 is told as 介绍了工作情况, not 介绍了介绍; 介绍会, 总结表彰 and the like are names and stay. */
function withoutVerb(text: string, kind: AgendaKind): string {
  const verb = new RegExp(`^(?:${own[kind] ?? "$^"})了?(?!仪式|[会稿信书单]|表彰|情况|工作|报告|大会|文件)(?=.{2})`);
  return text.replace(verb, "");
}

function yearOf(item: Item, field: string): Phrase | null {
  return item.subjectYear === null ? null : stated(`${item.subjectYear}年`, `${field}.subjectYear`);
}

/** What an item is about, with its year: 2023年基层组织建设工作成绩. Null when it has no Chinese subject. */
export function subjectOf(item: Item): Phrase | null {
  const field = itemField(item);
  const text = withoutVerb(tidy(item.subject.zh), item.kind);
  const year = yearOf(item, field);
  if (text === "" || year === null) return inside(stated(text, `${field}.subject`));
  const said = `${item.subjectYear}年`;
  if (text.startsWith(said)) return inside(together(year, stated(text.slice(said.length), `${field}.subject`)));
  const isInside = text.includes(String(item.subjectYear));
  const subject = stated(text, `${field}.subject`);
  if (isInside && subject) return inside(alsoFrom(subject, `${field}.subjectYear`));
  return inside(together(year, subject));
}

/** The year of an item that has no Chinese subject: 2023年. */
export function bareYearOf(item: Item): Phrase | null {
  return subjectOf(item) === null ? yearOf(item, itemField(item)) : null;
}
