import { type APIRequestContext, expect, request } from "@playwright/test";
import { type Role, roles } from "@/features/people/actor";
import { type Action, permissions } from "@/features/people/permissions";
import { type Person, password } from "./fixtures";

export const kinds = [...roles, "visitor"] as const;
type Kind = (typeof kinds)[number];

const people: Record<Role, Person> = {
  editor: "editor",
  chief_editor: "chief",
  organiser: "organiser",
  administrator: "admin",
  district_administrator: "pinggu",
  district_member: "member.pinggu",
};

export type Callers = Record<Kind, APIRequestContext>;

async function callerAs(kind: Kind, baseURL: string): Promise<APIRequestContext> {
  const caller = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL }, maxRedirects: 0 });
  if (kind === "visitor") return caller;
  const { csrfToken } = await (await caller.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: `${people[kind]}@demo.example`, password, json: "true" };
  expect((await caller.post("/api/auth/callback/credentials", { form })).status(), kind).toBe(200);
  return caller;
}

/** One of each kind of people who ask over plain HTTP and are led nowhere: someone of each role, and a visitor. */
export async function callersAt(baseURL = ""): Promise<Callers> {
  const each = await Promise.all(kinds.map(async (kind) => [kind, await callerAs(kind, baseURL)] as const));
  return Object.fromEntries(each) as Callers;
}

export async function goHome(callers: Callers): Promise<void> {
  for (const caller of Object.values(callers)) await caller.dispose();
}

/** Whether the permission table names this kind of people. */
export function isFor(kind: Kind, needs: Action): boolean {
  const allowed: readonly string[] = permissions[needs];
  return allowed.includes(kind);
}
