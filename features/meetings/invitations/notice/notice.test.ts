import { describe, expect, it } from "vitest";
import { type NoticeFacts, noticeIn, noticeText, whenIn } from "./notice";

const facts: NoticeFacts = {
  meeting: {
    ...{
      year: 2026,
      quarter: 4,
      date: "2026-12-04",
      endDate: null,
      halfDay: "morning",
      startsAt: null,
      endsAt: null,
      mode: "mixed",
    },
    ...{
      venueEn: "Lotus Hall",
      venueZh: "莲花厅",
      purpose: { en: "review special brands", zh: "总结特色品牌建设工作" },
    },
    series: { en: "quarterly meeting", zh: "季度工作会" },
    host: { en: "Beijing Women's Federation", zh: "北京市妇女联合会" },
  },
  notice: {
    ...{
      repliesDueOn: "2026-12-01",
      basisEn: "",
      basisZh: "根据年度工作要点",
      requirementsEn: "Bring figures.\nBe early.\n",
    },
    ...{ requirementsZh: "", contactEn: "Sun Qiao, 010-6500 0000", contactZh: "孙乔，010-6500 0000" },
  },
  roles: [
    { nameEn: "Vice-president in charge", nameZh: "主管副主席", quota: 1, observer: false },
    { nameEn: "Head of publicity", nameZh: "组宣部部长", quota: 2, observer: true },
  ],
  bodies: [
    { kind: "department", nameEn: "Liaison Department", nameZh: "联络部" },
    { kind: "district", nameEn: "Pinggu District Women's Federation", nameZh: "平谷区妇女联合会" },
  ],
  allDistricts: true,
  agenda: [
    { kind: "present", subjectEn: "orchards", subjectZh: "桃园“妇女之家”", unitEn: "Pinggu", unitZh: "平谷区妇联" },
    { kind: "discuss", subjectEn: "", subjectZh: "", unitEn: null, unitZh: null },
  ],
};

describe("a notice", () => {
  it("says in Chinese who, why, when, where and what", () => {
    expect(noticeText("zh", facts).split("\n")).toEqual([
      ...["关于召开2026年第四季度工作会的通知", "", "主送：各区妇女联合会、联络部", ""],
      ...["一、会议目的", "  - 根据年度工作要点", "  - 总结特色品牌建设工作"],
      ...["二、会议时间：2026年12月4日星期五上午", "三、会议地点：莲花厅、线上线下结合"],
      ...["四、参会人员", "  - 主管副主席（每单位1名）", "  - 组宣部部长（每单位2名，列席）"],
      ...["五、会议议程", "  - 交流发言 桃园“妇女之家”（平谷区妇联）", "  - 讨论"],
      ...["六、有关要求", "  - 请于2026年12月1日星期二前（含当日）报送参会名单；逾期报送须经主办单位同意。"],
      ...["  - Bring figures.", "  - Be early.", "七、联系方式：孙乔，010-6500 0000", "", "北京市妇女联合会"],
    ]);
  });

  it("says the same in English", () => {
    const { title, addressees, parts } = noticeIn("en", facts);
    expect([title, addressees]).toEqual([
      "Notice of meeting: Quarterly meeting, 2026 Q4",
      "all district women's federations; Liaison Department",
    ]);
    expect(parts.map(({ name, lines }) => [name, lines[0]])).toEqual([
      ["1. Purpose", "根据年度工作要点"],
      ["2. Time (Beijing)", "Friday 4 December 2026, morning"],
      ["3. Place", "Lotus Hall; In person and online"],
      ["4. Who attends", "Vice-president in charge: 1 from each body"],
      ["5. Agenda", "Presentation: orchards (Pinggu)"],
      [
        "6. Requirements",
        "Please name those who attend by Tuesday 1 December 2026. A name given later needs the host's consent.",
      ],
      ["7. Contact", "Sun Qiao, 010-6500 0000"],
    ]);
  });

  it("leaves out what is not known and names the bodies one by one", () => {
    const { addressees, parts } = noticeIn("en", {
      ...{ ...facts, allDistricts: false, agenda: [] },
      meeting: { ...facts.meeting, date: null, venueEn: "", venueZh: "", mode: "in_person" },
    });
    expect(addressees).toBe("Liaison Department; Pinggu District Women's Federation");
    expect(parts.map(({ part }) => part)).toEqual(["purpose", "time", "attends", "requirements", "contact"]);
    expect(parts[1]?.lines).toEqual(["to be announced"]);
  });

  it.each([
    [
      { startsAt: "09:00:00", endsAt: "11:30:00" },
      "Friday 4 December 2026, 09:00–11:30",
      "2026年12月4日星期五09:00—11:30",
    ],
    [{ startsAt: "09:00:00" }, "Friday 4 December 2026, 09:00", "2026年12月4日星期五09:00"],
    [{ halfDay: null }, "Friday 4 December 2026", "2026年12月4日星期五"],
    [
      { endDate: "2026-12-05" },
      "Friday 4 December 2026 – Saturday 5 December 2026",
      "2026年12月4日星期五至2026年12月5日星期六",
    ],
    [
      { endDate: "2026-12-05", startsAt: "14:00:00", endsAt: "11:30:00" },
      "Friday 4 December 2026, 14:00 – Saturday 5 December 2026, 11:30",
      "2026年12月4日星期五14:00至2026年12月5日星期六11:30",
    ],
  ])("says when: %o", (hours, en, zh) => {
    const when = { ...facts.meeting, ...hours };
    expect([whenIn("en", when), whenIn("zh", when)]).toEqual([en, zh]);
  });
});
