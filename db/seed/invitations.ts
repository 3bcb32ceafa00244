import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { invitationLetters, invitations, places } from "@/db/schema/invitations";
import { accounts } from "@/db/schema/people";
import { addGuest } from "@/features/meetings/invitations/mutations/add-guest";
import { addQuestion } from "@/features/meetings/invitations/mutations/add-question";
import { addRole } from "@/features/meetings/invitations/mutations/add-role";
import { inviteBodies } from "@/features/meetings/invitations/mutations/invite-bodies";
import { openInvitations } from "@/features/meetings/invitations/mutations/open-invitations";
import { saveNotice } from "@/features/meetings/invitations/mutations/save-notice";
import { takeStep } from "@/features/meetings/invitations/mutations/take-step";
import { beijingDay, fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import { dayBefore, dayToMeet } from "./planned-meeting";
import type { World } from "./world";

const opened = "2026-11-17 10:00:00";

/** The roles that each district fills. */
export const invitedRoles = [
  { nameZh: "主管副主席", nameEn: "Vice-president in charge", quota: 1, observer: false },
  { nameZh: "组织宣传部部长", nameEn: "Head of organization and publicity", quota: 1, observer: false },
];

type Said = ["confirm" | "name" | "decline" | "substitute", name: string, reason?: string];

/** What districts have answered so far, role by role; nobody else has said anything yet. */
const replies: { at: string; district: string; said: (Said | null)[] }[] = [
  {
    at: "2026-11-17 15:12:00",
    district: "dongcheng",
    said: [
      ["confirm", "陈思敏"],
      ["confirm", "苏晓芸"],
    ],
  },
  {
    at: "2026-11-17 16:40:00",
    district: "haidian",
    said: [
      ["confirm", "顾文君"],
      ["name", "卢静怡"],
    ],
  },
  {
    at: "2026-11-18 09:25:00",
    district: "chaoyang",
    said: [
      ["decline", "", "同日召开区妇联执委会"],
      ["confirm", "何雨晴"],
    ],
  },
  { at: "2026-11-18 10:05:00", district: "tongzhou", said: [["substitute", "秦秀兰", "外出学习"], null] },
  {
    at: "2026-11-18 14:30:00",
    district: "yanqing",
    said: [
      ["name", "段春梅"],
      ["name", "魏小青"],
    ],
  },
  { at: "2026-11-19 08:50:00", district: "beda", said: [null, ["decline", "", "岗位空缺"]] },
];

/** The letters about a meeting are long past: they count as sent, and nobody is written to. */
export async function lettersAsSent({ database }: World, meetingId: number, at: Date): Promise<void> {
  const own = database.select({ id: invitations.id }).from(invitations).where(eq(invitations.meetingId, meetingId));
  await database
    .update(invitationLetters)
    .set({
      takenAt: at,
      sentAt: at,
      sentTo: sql`(select ${accounts.email} from ${accounts}
        join ${invitations} on ${invitations.unitId} = ${accounts.districtId}
        where ${invitations.id} = ${invitationLetters.invitationId} and ${accounts.role} = 'district_administrator')`,
    })
    .where(inArray(invitationLetters.invitationId, own));
}

async function prepare(world: World, day: string): Promise<void> {
  const act = { actor: world.account("organiser@demo.example"), at: fromBeijing(opened) };
  const { database } = world;
  const meetingId = named(world.meetings, "planned");
  for (const role of invitedRoles) done(await addRole({ meetingId, ...role }, act, database));
  const notice = {
    ...{ meetingId, version: 0, repliesDueOn: dayBefore(day, 3), remindDays: [3, 1] },
    basisZh: "根据年度基层组织建设工作安排。",
    basisEn: "According to the plan of the year for building grassroots organizations.",
    requirementsZh: "交流发言的区请于会前三日报送发言材料。",
    requirementsEn: "Districts with a presentation send its text three days before the meeting.",
    contactZh: "基层组织建设部 孙乔",
    contactEn: "Sun Qiao, Department for Grassroots Organizations Construction",
  };
  done(await saveNotice(notice, act, database));
  const transport = { kind: "yes_no" as const, textZh: "是否需要安排用车？", textEn: "Is transport needed?" };
  done(await addQuestion({ meetingId, ...transport, choicesEn: "", choicesZh: "" }, act, database));
  const guest = { name: "林可心", post: "教授", unitText: "北京市妇女干部学校", email: "" };
  done(await addGuest({ meetingId, origin: "guest", ...guest }, act, database));
  done(await inviteBodies({ meetingId, unitIds: [], allDistricts: true }, act, database));
  done(await openInvitations({ meetingId }, act, database));
  await lettersAsSent(world, meetingId, act.at);
}

async function reply(world: World, { at, district, said }: (typeof replies)[number]): Promise<void> {
  const act = { actor: world.account(`${district}@demo.example`), at: fromBeijing(at) };
  const own = await world.database
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.meetingId, named(world.meetings, "planned")), eq(places.unitId, world.unit(district))))
    .orderBy(asc(places.roleId), asc(places.id));
  const take = async (
    placeId: number,
    version: number,
    step: Parameters<typeof takeStep>[0]["step"],
    words: string,
  ) => {
    const holder = { name: words, post: "", email: "", reason: words };
    done(await takeStep({ placeId, version, step, ...holder }, act, world.database));
  };
  for (const [index, answer] of said.entries()) {
    const placeId = own[index]?.id;
    if (!answer || placeId === undefined) continue;
    const [step, name, reason = ""] = answer;
    if (step === "name") await take(placeId, 1, "name", name);
    if (step === "confirm") await take(placeId, 1, "name_and_confirm", name);
    if (step === "decline" || step === "substitute") await take(placeId, 1, "decline", reason);
    if (step === "substitute") await take(placeId, 2, "substitute", name);
  }
}

/** The invitations to the meeting that stands ahead, where there is a day left for it, and what was answered. */
export function invitationDiary(today: Date): Entry[] {
  const day = dayToMeet(beijingDay(today));
  const last = replies.at(-1)?.at ?? opened;
  if (day === null || dayBefore(day, 3) < last.slice(0, 10)) return [];
  return [
    { at: opened, write: (world) => prepare(world, day) },
    ...replies.map((one) => ({ at: one.at, write: (world: World) => reply(world, one) })),
  ];
}
