import type { Change } from "../told";

type Said = {
  dear: (name: string) => string;
  invited: (title: string) => string;
  invitedGuest: Record<"guest" | "lecturer" | "audience", (title: string, host: string) => string>;
  remind: (title: string, due: string | null) => string;
  changed: (title: string) => string;
  cancelled: (title: string) => string;
  withdrawn: (title: string) => string;
  change: Record<Change, (before: string, now: string) => string>;
  key: string;
  guestKey: string;
  noKey: string;
  desk: string;
  files: string;
  calendarFile: string;
  open: string;
};

/** What the letters about an invitation say. */
export const words: { zh: Said; en: Said } = {
  zh: {
    dear: (name) => `${name}：`,
    invited: (title) => `兹定于近期召开${title}，现将会议通知发给你们，请按通知要求报送参会名单。`,
    invitedGuest: {
      guest: (title, host) => `${host}诚邀您作为嘉宾出席${title}。`,
      lecturer: (title, host) => `${host}诚邀您在${title}授课。`,
      audience: (title, host) => `${host}诚邀您参加${title}所附培训。`,
    },
    remind: (title, due) => `${title}尚有以下名额未报送参会人员${due === null ? "" : `，请于${due}前报送`}：`,
    changed: (title) => `${title}的安排有变，请以本通知为准：`,
    cancelled: (title) => `${title}因故取消，请相互转告。`,
    withdrawn: (title) => `${title}的参会邀请已撤回，请勿前往；如有疑问，请与主办单位联系。`,
    change: {
      date: (before, now) => `会议日期由${before}改为${now}。`,
      time: (before, now) => `会议时间由${before}改为${now}。`,
      venue: (before, now) => `会议地点由${before}改为${now}。`,
      cancelled: () => "会议取消。",
      again: () => "会议恢复召开。",
    },
    key: "填写回执（无需登录，请勿转发）：",
    guestKey: "请点此告知能否参会（无需登录，请勿转发）：",
    noKey: "回执链接已失效，请登录工作门户报送，或与主办单位联系。",
    desk: "或登录工作门户报送：",
    files: "附件：会议通知（PDF）、日历文件（ICS）。",
    calendarFile: "附件：日历文件（ICS）。",
    open: "未定",
  },
  en: {
    dear: (name) => `${name},`,
    invited: (title) =>
      `You are invited to the ${lower(title)}. The notice follows. Please name those who will attend.`,
    invitedGuest: {
      guest: (title, host) => `${host} would be honoured to have you as a guest at the ${lower(title)}.`,
      lecturer: (title, host) => `${host} invites you to lecture at the ${lower(title)}.`,
      audience: (title, host) => `${host} invites you to the training held with the ${lower(title)}.`,
    },
    remind: (title, due) =>
      `Nobody has been named yet for these places at the ${lower(title)}${due === null ? "" : `; replies are due on ${due}`}:`,
    changed: (title) => `The arrangements for the ${lower(title)} have changed. This is how they stand now:`,
    cancelled: (title) => `The ${lower(title)} has been cancelled. Please let everyone concerned know.`,
    withdrawn: (title) =>
      `The invitation to the ${lower(title)} has been withdrawn. Please do not travel; the host answers any question.`,
    change: {
      date: (before, now) => `Day: ${now}, formerly ${before}.`,
      time: (before, now) => `Time: ${now}, formerly ${before}.`,
      venue: (before, now) => `Place: ${now}, formerly ${before}.`,
      cancelled: () => "The meeting is cancelled.",
      again: () => "The meeting takes place after all.",
    },
    key: "Reply here without signing in (please do not pass this link on):",
    guestKey: "Say here whether you will come, without signing in (please do not pass this link on):",
    noKey: "The reply link of this invitation no longer works. Sign in to reply, or write to the host.",
    desk: "Or sign in to the portal:",
    files: "Attached: the notice (PDF) and a calendar file (ICS).",
    calendarFile: "Attached: a calendar file (ICS).",
    open: "not fixed",
  },
};

const lower = (title: string) => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
