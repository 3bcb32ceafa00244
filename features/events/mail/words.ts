import type { Language } from "../event";
import type { LetterKind } from "../letters";

export type LetterWords = Record<LetterKind | "again_waiting", { subject: string; text: string }> &
  Record<"colon" | "when" | "where" | "people" | "reason" | "page" | "cancel" | "mistake", string>;

/** What the letters to those registered say. */
export const words: Record<Language, LetterWords> = {
  en: {
    confirmed: { subject: "You are registered", text: "You are registered for this event." },
    waiting: {
      subject: "You are on the waiting list",
      text: "All places are taken for now. You are on the waiting list, and we will write as soon as there is a place.",
    },
    moved_up: { subject: "You have a place", text: "A place has become free, and you are now registered." },
    again: {
      subject: "You are registered already",
      text: "Someone has just registered this address once more. You are registered already, and nothing has changed.",
    },
    again_waiting: {
      subject: "You are on the waiting list already",
      text: "Someone has just registered this address once more. You are on the waiting list already, and nothing has changed.",
    },
    changed: {
      subject: "Time or place has changed",
      text: "The time or the place of this event has changed. This is how it stands now:",
    },
    event_cancelled: { subject: "Cancelled", text: "We are sorry: this event will not take place." },
    colon: ": ",
    when: "When (Beijing time)",
    where: "Where",
    people: "People",
    reason: "Reason",
    page: "The event",
    cancel: "If you cannot come, please cancel here so that somebody else can come:",
    mistake: "If it was not you who registered, please cancel with the link above.",
  },
  zh: {
    confirmed: { subject: "报名成功", text: "您已成功报名参加本次活动。" },
    waiting: { subject: "已进入候补名单", text: "目前名额已满，您已进入候补名单；一有空余名额，我们会发邮件通知您。" },
    moved_up: { subject: "候补成功", text: "现有名额空出，您已由候补转为正式报名。" },
    again: { subject: "您已报名", text: "刚才有人用此邮箱再次报名。您此前已报名成功，报名信息没有变化。" },
    again_waiting: {
      subject: "您已在候补名单中",
      text: "刚才有人用此邮箱再次报名。您此前已在候补名单中，报名信息没有变化。",
    },
    changed: { subject: "活动时间或地点有变", text: "本次活动的时间或地点有变，现安排如下：" },
    event_cancelled: { subject: "活动取消", text: "非常抱歉，本次活动已取消。" },
    colon: "：",
    when: "时间（北京时间）",
    where: "地点",
    people: "人数",
    reason: "原因",
    page: "活动页面",
    cancel: "如不能参加，请通过以下链接取消报名，以便他人递补：",
    mistake: "如非您本人报名，请通过以上链接取消。",
  },
};
