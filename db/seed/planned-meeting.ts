import { beijingDay, quarterOf } from "@/platform/clock";
import { type Ids, item, type SeedMeeting } from "./meetings";

const fortnight = 14;

function daysAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The day so many days before another (YYYY-MM-DD). */
export function dayBefore(day: string, days: number): string {
  return daysAfter(day, -days);
}

function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/**
 * The weekday nearest to a fortnight after a day (YYYY-MM-DD) that is neither before that day nor
 * beyond its quarter; null when there is none left.
 */
export function dayToMeet(today: string): string | null {
  const { quarter } = quarterOf(today);
  const days = Array.from({ length: fortnight + 1 }, (_, index) => daysAfter(today, fortnight - index));
  return days.find((day) => quarterOf(day).quarter === quarter && isWeekday(day)) ?? null;
}

/** The meeting that stands ahead in the quarter of `today`. */
export function plannedMeeting(today: Date): SeedMeeting {
  const day = beijingDay(today);
  return {
    key: "planned",
    plannedAt: "2026-11-16 14:30:00",
    heldAt: null,
    record: (ids: Ids) => ({
      seriesId: ids.series,
      ...quarterOf(day),
      status: "planned",
      date: dayToMeet(day),
      endDate: null,
      halfDay: "morning",
      mode: "in_person",
      hostUnitId: ids.unit("bwf"),
      partners: [],
      venue: { en: "Beijing Women and Children's Service Center", zh: "北京妇女儿童服务中心" },
      purpose: {
        en: "review the work on special brands of grassroots women's federations",
        zh: "总结基层妇联特色品牌建设工作",
      },
      headCount: null,
      headCountPrecision: "exact",
      isPublic: true,
      attendance: [],
      people: [],
      agenda: [
        {
          ...item(
            "brief",
            ids.unit("grassroots-organizations-construction"),
            "the follow-ups of the last quarterly meeting",
            "上次季度工作会工作要求落实情况",
          ),
          standing: true,
        },
        item("present", ids.unit("pinggu"), "women's homes in orchards", "桃园“妇女之家”建设"),
        item("present", ids.unit("tongzhou"), "evening hours of service stations", "服务站夜间开放"),
        item("present", ids.unit("beda"), "women's committees in laboratories and plants", "园区企业妇委会建设"),
        { ...item("discuss", null, "the calendar of the coming quarter", "下季度工作安排"), standing: true },
        { ...item("discuss", null, "who is invited to the coming meeting", "下次会议邀请名单"), internal: true },
      ],
      remarks: null,
      asks: [],
      training: null,
      outlook: [],
    }),
  };
}
