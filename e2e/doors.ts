import type { Action } from "@/features/people/permissions";

/** Things that an address names; the report has two versions and is not on the site. What is typed bears the mark. */
export type Things = {
  mark: string;
  report: string;
  /** One that was composed from a meeting. */
  composed: string;
  check: string;
  meeting: string;
  /** A meeting at which Pinggu was and whose minutes are circulated. */
  minuted: string;
  /** A meeting and one body's invitation to it, as they stand in an address. */
  invited: string;
  invitation: string;
  followUp: string;
  lecturer: string;
  person: string;
  /** A meeting whose training has feedback to show, and a row of the hours that one of Pinggu was credited for it. */
  training: string;
  hours: string;
  /** What is Pinggu's own. */
  own: { invitation: string; followUp: string };
  event: string;
  picture: string;
  file: string;
};

/** A page or a file of the desk, or what an address below `/api` answers to a GET. */
export type Door = { file: string; needs: Action; at: (things: Things) => string };

type Row = [file: string, needs: Action, at: Door["at"]];

const ofInvitations = (file: string, needs: Action, end: (things: Things) => string): Row => [
  `meetings/[id]/invitations/${file}`,
  needs,
  (things) => `/meetings/${things.invited}/invitations${end(things)}`,
];

const invitationDoors: Row[] = [
  ofInvitations("page.tsx", "invitation.read", () => ""),
  ofInvitations("prepare/page.tsx", "invitation.write", () => "/prepare"),
  ofInvitations("guests/page.tsx", "invitation.read", () => "/guests"),
  ofInvitations("list/[file]/route.ts", "invitation.read", () => "/list/invitations.csv"),
  ofInvitations("[invitation]/page.tsx", "invitation.read", ({ invitation }) => `/${invitation}`),
];

const ofTraining = (file: string, needs: Action, end: string): Row => [
  `meetings/[id]/training/${file}`,
  needs,
  ({ training }) => `/meetings/${training}/training/${end}`,
];

const trainingDoors: Row[] = [
  ofTraining("hours/page.tsx", "training_hours.read", "hours"),
  ofTraining("feedback/page.tsx", "training_feedback.read", "feedback"),
  ofTraining("feedback/list/[file]/route.ts", "training_feedback.read", "feedback/list/feedback.csv"),
  ["training-hours/page.tsx", "training_hours.read", () => "/training-hours"],
  ["training-hours/[person]/page.tsx", "training_hours.read", ({ hours }) => `/training-hours/${hours}`],
  ["training-hours/list/[file]/route.ts", "training_hours.read", () => "/training-hours/list/training-hours.csv"],
];

const desk: [file: string, needs: Action, at?: Door["at"]][] = [
  ["page.tsx", "dashboard.enter"],
  ["audit/page.tsx", "audit.read"],
  ["events/page.tsx", "event.read"],
  ["events/new/page.tsx", "event.write"],
  ["events/[id]/page.tsx", "event.read", ({ event }) => `/events/${event}`],
  ["events/[id]/registrations.csv/route.ts", "registration.read", ({ event }) => `/events/${event}/registrations.csv`],
  ["federation/page.tsx", "federation.write"],
  ["feedback/page.tsx", "feedback.moderate"],
  ["figures/page.tsx", "report.read"],
  ["home/page.tsx", "home.arrange"],
  ["house-style/page.tsx", "house_rule.read"],
  ["house-style/rules.csv/route.ts", "house_rule.read", () => "/house-style/rules.csv"],
  ["media/page.tsx", "media.read"],
  ["media/[key]/page.tsx", "media.read", ({ picture }) => `/media/${picture}`],
  ["follow-ups/page.tsx", "follow_up.read"],
  ["follow-ups/[id]/page.tsx", "follow_up.read", ({ followUp }) => `/follow-ups/${followUp}`],
  ["follow-ups/list/[file]/route.ts", "follow_up.read", () => "/follow-ups/list/follow-ups.csv"],
  ["lecturers/page.tsx", "lecturer.read"],
  ["lecturers/[id]/page.tsx", "lecturer.read", ({ lecturer }) => `/lecturers/${lecturer}`],
  ["meetings/page.tsx", "meeting.read"],
  ["meetings/new/page.tsx", "meeting.write"],
  ["meetings/open/page.tsx", "meeting.write"],
  ["meetings/series/page.tsx", "meeting.read"],
  ["meetings/[id]/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}`],
  ["meetings/[id]/plan/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/plan`],
  ["meetings/[id]/agenda/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/agenda`],
  ["meetings/[id]/materials/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/materials`],
  ["meetings/[id]/follow-ups/page.tsx", "follow_up.read", ({ meeting }) => `/meetings/${meeting}/follow-ups`],
  ["meetings/[id]/training/page.tsx", "training.read", ({ meeting }) => `/meetings/${meeting}/training`],
  ["meetings/[id]/archive/page.tsx", "archive.export", ({ meeting }) => `/meetings/${meeting}/archive`],
  [
    "meetings/[id]/archive/[file]/route.ts",
    "archive.export",
    ({ minuted }) => `/meetings/${minuted}/archive/meeting.zip`,
  ],
  ...invitationDoors,
  ...trainingDoors,
  ["meetings/[id]/notes/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/notes`],
  ["meetings/[id]/present/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/present`],
  ["meetings/[id]/sign-in/page.tsx", "meeting.read", ({ meeting }) => `/meetings/${meeting}/sign-in`],
  ["meetings/[id]/sign-in/badges/page.tsx", "presence.write", ({ meeting }) => `/meetings/${meeting}/sign-in/badges`],
  ["meetings/[id]/minutes/page.tsx", "meeting.read", ({ minuted }) => `/meetings/${minuted}/minutes`],
  ["meetings/[id]/minutes/print/page.tsx", "meeting.read", ({ minuted }) => `/meetings/${minuted}/minutes/print`],
  [
    "meetings/[id]/minutes/export/[file]/route.ts",
    "meeting.read",
    ({ minuted }) => `/meetings/${minuted}/minutes/export/minutes-en.pdf`,
  ],
  ["meetings/statistics/page.tsx", "meeting_statistics.read"],
  ["meetings/statistics/[district]/page.tsx", "meeting_statistics.read", () => "/meetings/statistics/pinggu"],
  [
    "meetings/statistics/list/[file]/route.ts",
    "meeting_statistics.read",
    () => "/meetings/statistics/list/statistics.xlsx",
  ],
  ["people/posts/page.tsx", "post.read"],
  ["people/posts/[person]/page.tsx", "post.read", ({ person }) => `/people/posts/${person}`],
  ["reports/page.tsx", "report.read"],
  ["reports/import/page.tsx", "report.write"],
  ["reports/list/[file]/route.ts", "report.read", () => "/reports/list/reports.csv"],
  ["reports/new/page.tsx", "report.write"],
  ["reports/translations/page.tsx", "report.read"],
  ["reports/[id]/page.tsx", "report.read", ({ report }) => `/reports/${report}`],
  ["reports/[id]/export/[file]/route.ts", "report.read", ({ report }) => `/reports/${report}/export/report-en.md`],
  [
    "reports/[id]/fact-checks/[check]/page.tsx",
    "report.read",
    ({ report, check }) => `/reports/${report}/fact-checks/${check}`,
  ],
  ["reports/[id]/compose-again/page.tsx", "report.write", ({ composed }) => `/reports/${composed}/compose-again`],
  ["reports/[id]/preview/page.tsx", "report.read", ({ report }) => `/reports/${report}/preview`],
  ["reports/[id]/preview/as-seen/page.tsx", "report.read", ({ report }) => `/reports/${report}/preview/as-seen`],
  ["reports/[id]/versions/page.tsx", "report.read", ({ report }) => `/reports/${report}/versions`],
  ["reports/[id]/versions/[number]/page.tsx", "report.read", ({ report }) => `/reports/${report}/versions/1`],
  [
    "reports/[id]/versions/compare/page.tsx",
    "report.read",
    ({ report }) => `/reports/${report}/versions/compare?from=1&to=2`,
  ],
  ["schedule/page.tsx", "report.read"],
  ["sections/page.tsx", "report.read"],
  ["working-days/page.tsx", "meeting.read"],
];

const placeOf = (file: string) => file.replace(/(?:^|\/)page\.tsx$/, "").replace(/^(?=.)/, "/");

/** Doors that show who they are for by what is behind them: a visitor is led to sign in, anyone else is told nothing. */
export const deskDoors: Door[] = [
  ...desk.map(([file, needs, at]): Door => {
    const address = at ?? (() => placeOf(file));
    return { file: `app/[locale]/dashboard/${file}`, needs, at: (things) => `/en/dashboard${address(things)}` };
  }),
  { file: "app/[locale]/district/page.tsx", needs: "district.enter", at: () => "/en/district" },
  { file: "app/[locale]/district/invitations/page.tsx", needs: "district.enter", at: () => "/en/district/invitations" },
  {
    file: "app/[locale]/district/invitations/[id]/page.tsx",
    needs: "district.enter",
    at: ({ own }) => `/en/district/invitations/${own.invitation}`,
  },
  {
    file: "app/[locale]/district/follow-ups/page.tsx",
    needs: "follow_up.read_own",
    at: () => "/en/district/follow-ups",
  },
  {
    file: "app/[locale]/district/follow-ups/[id]/page.tsx",
    needs: "follow_up.read_own",
    at: ({ own }) => `/en/district/follow-ups/${own.followUp}`,
  },
  {
    file: "app/[locale]/district/training-hours/page.tsx",
    needs: "training_hours.read_own",
    at: () => "/en/district/training-hours",
  },
  {
    file: "app/[locale]/district/training-hours/[person]/page.tsx",
    needs: "training_hours.read_own",
    at: ({ hours }) => `/en/district/training-hours/${hours}`,
  },
  {
    file: "app/[locale]/district/proposals/page.tsx",
    needs: "proposal.of_district",
    at: () => "/en/district/proposals",
  },
  {
    file: "app/[locale]/district/statistics/page.tsx",
    needs: "meeting_statistics.read_own",
    at: () => "/en/district/statistics",
  },
  {
    file: "app/[locale]/district/minutes/[id]/page.tsx",
    needs: "district.enter",
    at: ({ minuted }) => `/en/district/minutes/${minuted}`,
  },
];

/** Files of the library, and the screen of a hall: for whoever may not see them there are none. */
export const keptDoors: Door[] = [
  {
    file: "app/api/pictures/[key]/[file]/route.ts",
    needs: "report.read",
    at: ({ picture }) => `/api/pictures/${picture}/480.webp`,
  },
  {
    file: "app/api/files/[key]/[name]/route.ts",
    needs: "report.read",
    at: ({ file }) => `/api/files/${file}/plan.pdf`,
  },
  {
    file: "app/api/meetings/[id]/screen/route.ts",
    needs: "meeting.read",
    at: ({ meeting }) => `/api/meetings/${meeting}/screen`,
  },
];

/** Answers in JSON, also to whoever may not ask. */
export const askedDoors: Door[] = [
  { file: "app/api/media/search/route.ts", needs: "media.read", at: ({ mark }) => `/api/media/search?q=${mark}` },
  { file: "app/api/reports/search/route.ts", needs: "report.read", at: ({ mark }) => `/api/reports/search?q=${mark}` },
];

/** Doors that take something, told by the test that sends it. */
export const postDoors = {
  picture: { file: "app/api/pictures/route.ts", needs: "picture.add" },
  replacement: { file: "app/api/pictures/[key]/replacement/route.ts", needs: "media.replace" },
  file: { file: "app/api/files/route.ts", needs: "media.write" },
  document: { file: "app/api/documents/route.ts", needs: "report.write" },
  desk: { file: "app/api/meetings/[id]/presence/route.ts", needs: "presence.write" },
  presence: { file: "app/api/reports/[id]/presence/route.ts", needs: "report.read" },
  writing: { file: "app/api/reports/[id]/writing/route.ts", needs: "report.write" },
} as const satisfies Record<string, { file: string; needs: Action }>;

/** Doors that are open to everybody, or that have tests of their own. */
export const elsewhere = /^app\/api\/(?:v1|auth|calendar|follow-ups|health|materials|ready|reading)\//;
