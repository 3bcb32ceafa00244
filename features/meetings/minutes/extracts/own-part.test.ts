import { expect, it } from "vitest";
import { ownPart } from "./own-part";

const heard = { en: "Forty.", zh: "四十个。" };

it.each([
  [
    "The meeting heard.\nThe meeting decided:\n(1) For Miyun.",
    "会议听取。\n会议决定：\n（一）密云。",
    true,
    "The meeting heard.",
    "会议听取。",
  ],
  ["The meeting heard.", "会议听取。", false, "The meeting heard.", "会议听取。"],
  ["It was decided that Miyun lists them.", "决定由密云登记。", true, heard.en, heard.zh],
])("%s: decides for others: %3$s", (en, zh, decidesForOthers, shownEn, shownZh) => {
  const section = { key: "item-1", heading: heard, text: { en, zh } };
  expect(ownPart({ section, heard, decidesForOthers }).text).toEqual({ en: shownEn, zh: shownZh });
});
