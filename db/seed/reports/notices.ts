import { publishedLife, type Story } from "./story";

/** What the federation tells those who want to come to it. */
export const notices: Story[] = [
  {
    key: "winter-hours",
    section: "notices",
    theme: "rights-and-interests",
    source: "women-and-childrens-service-center",
    eventDate: null,
    life: publishedLife("2026-11-19 10:05:12", "2026-11-19 11:20:36", "2026-11-19 16:10:08"),
    views: 142,
    en: {
      title: "Winter Hours of the Advice Desk at Beijing Women and Children's Service Center",
      summary: "From December to February the advice desk also opens on two evenings a week and on Saturday mornings.",
      lines: [
        "From December 1, 2026 to February 28, 2027, the advice desk of Beijing Women and Children's Service Center keeps longer hours, so that women who work shifts can come without taking leave. The desk is closed on public holidays.",
        {
          list: [
            "Monday to Friday: 9:00 to 17:00;",
            "Tuesday and Thursday: also 18:00 to 20:30;",
            "Saturday: 9:00 to 12:00.",
          ],
        },
        "A lawyer is at the desk on Tuesday evenings and a family mediator on Thursday evenings. No appointment is needed. Whoever needs an interpreter of sign language is asked to say so two working days ahead, through her district-level women's federation.",
      ],
    },
    zh: {
      title: "关于北京妇女儿童服务中心咨询台冬季开放时间的通知",
      summary: "12月至次年2月，咨询台每周增开两个晚间时段，周六上午照常开放。",
      lines: [
        "为方便倒班妇女前来咨询，2026年12月1日至2027年2月28日，北京妇女儿童服务中心咨询台延长开放时间。法定节假日不开放。",
        {
          list: ["周一至周五：9:00—17:00；", "周二、周四：增开18:00—20:30；", "周六：9:00—12:00。"],
        },
        "周二晚间有律师值守，周四晚间有家事调解员值守，无需预约。需要手语翻译的，请提前两个工作日告知所在区妇联。",
      ],
    },
  },
];
