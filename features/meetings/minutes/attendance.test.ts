import { describe, expect, it } from "vitest";
import { compileMinutes } from "./compile";
import type { MinutesFacts } from "./facts";
import { factsOf, placeOf } from "./testing-facts";

const part = (key: string, facts: Partial<MinutesFacts>) => {
  const found = compileMinutes(factsOf(facts)).sections.find((section) => section.key === key);
  return { en: found?.text.en, zh: found?.text.zh };
};

const person = {
  name: { en: "Lu Zhiyuan", zh: "陆志远" },
  posts: [{ en: "Vice-President of the BWF", zh: "市妇联副主席" }],
};
const pinggu = { short: { en: "Pinggu", zh: "平谷" }, order: 14 };
const daxing = { short: { en: "Daxing", zh: "大兴" }, order: 12 };
const chief = { name: { en: "vice-presidents in charge", zh: "主管副主席" }, position: 1, observer: false };
const head = { name: { en: "heads of department", zh: "部长" }, position: 2, observer: false };
const sitsIn = { name: { en: "secretaries", zh: "秘书" }, position: 3, observer: true };

describe("attendance", () => {
  it("goes by role, then by the order of bodies, with each other kind apart", () => {
    const places = [
      placeOf({ name: "Xu Lan", role: head, unit: pinggu }),
      placeOf({ name: "Ren Taohua", role: chief, unit: pinggu, substitute: true }),
      placeOf({ name: "Pan Lixuan", role: chief, unit: daxing, post: "Vice-President" }),
      placeOf({ name: "Hu Min", role: sitsIn, unit: daxing }),
      placeOf({ name: "Wu Yan", origin: "guest" }),
      placeOf({ name: "Ma Li", origin: "walk_in", unit: daxing }),
      placeOf({ name: "Guo Fei", origin: "audience" }),
      placeOf({
        name: "Bai Xinyi",
        role: chief,
        unit: pinggu,
        isPresent: false,
        isDeclined: true,
        reason: "on leave.",
      }),
      placeOf({ role: head, unit: daxing, isPresent: false, absence: "absent" }),
      placeOf({ name: "Nan Fei", role: head, unit: daxing, isPresent: false }),
      placeOf({ name: "Never Told", origin: "guest", isPresent: false, isInvited: false }),
    ];
    expect(part("attendance", { places, groups: [{ name: { en: "people", zh: "人员" }, count: 5 }] })).toEqual({
      en: [
        "Vice-presidents in charge: Pan Lixuan (Vice-President, Daxing), Ren Taohua (Pinggu, substitute)",
        "Heads of department: Xu Lan (Pinggu)",
        "Others attending: Ma Li (Daxing)",
        "Observers, secretaries: Hu Min (Daxing)",
        "Guests: Wu Yan",
        "Excused: Bai Xinyi (Pinggu): on leave",
        "Absent: Daxing, heads of department, Nan Fei (Daxing)",
      ].join("\n"),
      zh: [
        "主管副主席：Pan Lixuan（大兴，Vice-President）、Ren Taohua（平谷，代参会）",
        "部长：Xu Lan（平谷）",
        "其他参会人员：Ma Li（大兴）",
        "列席（秘书）：Hu Min（大兴）",
        "嘉宾：Wu Yan",
        "请假：Bai Xinyi（平谷；事由：on leave）",
        "缺席：大兴部长、Nan Fei（大兴）",
      ].join("\n"),
    });
  });

  it("calls nobody absent where the sign-in was not kept", () => {
    expect(part("attendance", { places: [placeOf({ name: "Nan Fei", unit: daxing, isPresent: false })] })).toEqual({
      ...{ en: undefined, zh: undefined },
    });
  });

  it("falls back on the categories of the record where nobody signed in", () => {
    const groups = [
      { name: { en: "vice-presidents", zh: "副主席" }, count: 17 },
      { name: { en: "heads", zh: "部长" }, count: null },
    ];
    expect(part("attendance", { groups, leaders: [person] })).toEqual({
      en: "Present: Lu Zhiyuan, Vice-President of the BWF\nAttending: vice-presidents (17); heads",
      zh: "出席：市妇联副主席陆志远\n参会人员：副主席17人、部长",
    });
  });
});
