import type { Language } from "../language";

/** How a note of what was corrected speaks of a field: by its name, and where the record's words are told, in a clause. */
type Wording = {
  /** "the venue" */
  name: string;
  /** A clause with the value of now and the one before; without it the field's words are too long to be told. */
  told?: string;
  /** The name where what it speaks of has none in the record. */
  unnamed?: string;
};

const english: Record<string, Wording> = {
  host: { name: "the host", told: "the host is {now}, not {was}" },
  series: { name: "the name of the event", told: "the name of the event is {now}, not {was}" },
  date: { name: "the date", told: "the date is {now}, not {was}" },
  endDate: { name: "the last day", told: "the last day is {now}, not {was}" },
  halfDay: { name: "the time of day", told: "it was held in the {now}, not in the {was}" },
  mode: { name: "the form in which it was held", told: "it was held {now}, not {was}" },
  venue: { name: "the venue", told: "the venue is {now}, not {was}" },
  purpose: { name: "the purpose" },
  headCount: {
    name: "the number of people attending",
    told: "the number of people attending is {now}, not {was}",
  },
  "partners.all": { name: "who held it together" },
  "attendance.all": { name: "who attended" },
  "outlook.all": { name: "what is to come" },
  partners: { name: "a partner", told: "the partner is {now}, not {was}" },
  "attendance.name": { name: "who attended" },
  "attendance.count": {
    name: "the number of {group}",
    unnamed: "the size of a group",
    told: "the number of {group} is {now}, not {was}",
  },
  presenters: {
    name: "the list of districts that gave presentations",
    told: "the districts that gave presentations are {now}, not {was}",
  },
  order: {
    name: "the order of the districts",
    told: "the districts gave presentations in the order {now}, not {was}",
  },
  "presenters.subject": { name: "the subject of the presentations" },
  "agenda.unit": { name: "a unit named in it", told: "the unit is {now}, not {was}" },
  "agenda.subject": { name: "the subject of an item" },
  "agenda.document": { name: "the document handed out", told: "the document handed out is {now}, not {was}" },
  "agenda.subjectYear": { name: "a year named in it", told: "the year is {now}, not {was}" },
  remarks: { name: "what the speaker said" },
  asks: { name: "what was asked for" },
  outlook: { name: "what is to come" },
  training: { name: "what is said of the training" },
  "training.topic": { name: "the topic of the training", told: "the topic of the training is {now}, not {was}" },
  "training.partner": { name: "the partner of the training", told: "the partner of the training is {now}, not {was}" },
  "person.name": { name: "a name", told: "the name is {now}, not {was}" },
  "person.posts": { name: "the post of {person}", told: "{person} was {now}, not {was}" },
  other: { name: "a fact" },
};

const chinese: Record<string, Wording> = {
  host: { name: "主办单位", told: "主办单位为{now}，而非{was}" },
  series: { name: "会议名称", told: "会议名称为{now}，而非{was}" },
  date: { name: "活动日期", told: "活动日期为{now}，而非{was}" },
  endDate: { name: "结束日期", told: "结束日期为{now}，而非{was}" },
  halfDay: { name: "活动时段", told: "活动时段为{now}，而非{was}" },
  mode: { name: "活动形式", told: "活动形式为{now}，而非{was}" },
  venue: { name: "地点", told: "地点为{now}，而非{was}" },
  purpose: { name: "会议目的" },
  headCount: { name: "参会人数", told: "参会人数为{now}人，而非{was}人" },
  "partners.all": { name: "合作单位" },
  "attendance.all": { name: "参会人员" },
  "outlook.all": { name: "下一步安排" },
  partners: { name: "合作单位", told: "合作单位为{now}，而非{was}" },
  "attendance.name": { name: "参会人员类别" },
  "attendance.count": { name: "{group}人数", unnamed: "一类人员的人数", told: "{group}人数为{now}人，而非{was}人" },
  presenters: { name: "作交流发言的区", told: "作交流发言的区为{now}，而非{was}" },
  order: { name: "各区交流发言顺序", told: "各区交流发言顺序为{now}，而非{was}" },
  "presenters.subject": { name: "交流发言的主题" },
  "agenda.unit": { name: "所涉单位", told: "单位为{now}，而非{was}" },
  "agenda.subject": { name: "议题内容" },
  "agenda.document": { name: "印发材料", told: "印发的材料为{now}，而非{was}" },
  "agenda.subjectYear": { name: "所涉年份", told: "年份为{now}年，而非{was}年" },
  remarks: { name: "讲话内容" },
  asks: { name: "工作要求" },
  outlook: { name: "下一步安排" },
  training: { name: "培训情况" },
  "training.topic": { name: "培训主题", told: "培训主题为{now}，而非{was}" },
  "training.partner": { name: "培训合作单位", told: "培训合作单位为{now}，而非{was}" },
  "person.name": { name: "姓名", told: "姓名为{now}，而非{was}" },
  "person.posts": { name: "{person}的职务", unnamed: "一人的职务", told: "{person}当日职务为{now}，而非{was}" },
  other: { name: "一处事实" },
};

export const wordings: Record<Language, Record<string, Wording>> = { en: english, zh: chinese };

/** How an event was held of which the record says nothing of the kind. */
export const inPerson: Record<Language, string> = { en: "in person", zh: "线下" };

/** What stands around the clauses of a note. */
export const frames: Record<
  Language,
  { begin: string; between: string; end: string; restated: string; gone: string; more: string }
> = {
  en: {
    begin: "Corrected: ",
    between: "; ",
    end: ".",
    restated: "{name} has been put right",
    gone: "{name} is no longer stated",
    more: "further facts have been put right",
  },
  zh: {
    begin: "更正：",
    between: "；",
    end: "。",
    restated: "{name}有误，现已改正",
    gone: "删去{name}",
    more: "其他有误之处一并改正",
  },
};
