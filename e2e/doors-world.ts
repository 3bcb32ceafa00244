import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { heldMeeting } from "@/db/testing-held-meeting";
import { answeredTraining } from "@/db/testing-training";
import { madePdf } from "@/features/media/testing-files";
import { madePng } from "@/features/media/testing-pictures";
import type { Things } from "./doors";
import { expect, signInAs } from "./fixtures";
import { begin } from "./studio";

/** A size that no other run's pictures have: the same picture is kept once. */
export const sizeOf = (mark: string) => 600 + (Number.parseInt(mark.slice(2), 36) % 1500);

/** Says on which account a caller acts: the only one in whose name she may save. Null for whoever may save in none. */
export async function accountOf(caller: APIRequestContext, report: string): Promise<number | null> {
  for (let accountId = 1; accountId < 60; accountId++) {
    const data = { accountId, startedFrom: 0, changes: {} };
    const answer = await (await caller.post(`/api/reports/${report}/writing`, { data })).json();
    if (!answer.reasons?.includes("other_person")) return answer.reasons?.includes("signed_out") ? null : accountId;
  }
  throw new Error("the caller has no account");
}

/** How often a report was saved, as saving nothing answers. */
export async function revisionOf(editor: APIRequestContext, report: string): Promise<number> {
  const data = { accountId: await accountOf(editor, report), startedFrom: 0, changes: {} };
  return (await (await editor.post(`/api/reports/${report}/writing`, { data })).json()).revision;
}

/** Saves some fields of a report, with whatever else is sent along. */
export async function write(editor: APIRequestContext, report: string, changes: object, more: object = {}) {
  const own = { accountId: await accountOf(editor, report), startedFrom: await revisionOf(editor, report) };
  const answer = await editor.post(`/api/reports/${report}/writing`, { data: { ...more, ...own, changes } });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function firstOf(editor: APIRequestContext, place: string): Promise<string> {
  const html = await (await editor.get(`/en/dashboard/${place}`)).text();
  return new RegExp(`/en/dashboard/${place}/(\\d+)`).exec(html)?.[1] ?? "";
}

const numberIn = (html: string, place: string) => new RegExp(`${place}/(\\d+)`).exec(html)?.[1] ?? "";

/** A meeting to which bodies are invited, and the invitation of one. */
async function findInvited(editor: APIRequestContext): Promise<{ invited: string; invitation: string }> {
  const html = await (await editor.get("/en/dashboard/meetings")).text();
  for (const [, invited = ""] of html.matchAll(/\/en\/dashboard\/meetings\/(\d+)/g)) {
    const page = await (await editor.get(`/en/dashboard/meetings/${invited}/invitations`)).text();
    const invitation = numberIn(page, "/invitations");
    if (invitation) return { invited, invitation };
  }
  throw new Error("nobody is invited to any meeting");
}

/** What is Pinggu's own: an invitation and a follow-up. */
async function findOwn(browser: Browser, baseURL: string): Promise<Things["own"]> {
  const page = await browser.newPage({ baseURL });
  await signInAs(page, "pinggu");
  const read = async (path: string) => (await page.request.get(path)).text();
  const own = {
    invitation: numberIn(await read("/en/district/invitations"), "/en/district/invitations"),
    followUp: numberIn(await read("/en/district/follow-ups"), "/en/district/follow-ups"),
  };
  await page.close();
  return own;
}

/** A report composed from the record of a meeting; answers its number. */
async function compose(page: Page, meeting: string): Promise<string> {
  await page.goto(`/en/dashboard/meetings/${meeting}`);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  return /\d+$/.exec(new URL(page.url()).pathname)?.[0] ?? "";
}

/** Makes a draft with a fact check, a picture and a file: what nobody outside is to read. */
export async function makeThings(browser: Browser, editor: APIRequestContext, baseURL = ""): Promise<Things> {
  const mark = `qd${Date.now().toString(36)}`;
  const page = await browser.newPage({ baseURL });
  await signInAs(page, "editor");
  const report = /\d+$/.exec(await begin(page, `${mark} draft`))?.[0] ?? "";
  await page.getByRole("tab", { name: "More" }).click();
  const checks = page.getByRole("region", { name: "Fact checks" });
  await checks.getByText("Ask someone to check").click();
  await checks.getByLabel("Checker's name").fill(`${mark} checker`);
  await checks.getByLabel("Email").fill(`${mark}@school.example`);
  await checks.getByRole("button", { name: "Send the link" }).click();
  await expect(checks.getByText("The link is on its way by email.")).toBeVisible();
  const html = await (await editor.get(`/en/dashboard/reports/${report}`)).text();
  const check = /fact-checks\/(\d+)/.exec(html)?.[1] ?? "";
  await write(editor, report, { "en.summary": "It is kept." }, { keep: true });
  await write(editor, report, { "en.summary": "It goes on." });
  const sent = await editor.post(`/api/pictures?name=${mark}.png`, { data: madePng(sizeOf(mark), 411) });
  const kept = await editor.post("/api/files?name=plan.pdf", { data: madePdf(sizeOf(mark), 77) });
  const [{ picture }, { file }] = [await sent.json(), await kept.json()];
  const dataDir = process.env.PORTAL_DATA_DIR ?? "";
  const minuted = String(await heldMeeting(dataDir, { title: `${mark} minutes` }));
  const composed = await compose(page, minuted);
  await page.close();
  const trained = await answeredTraining(dataDir, { title: `${mark} training`, name: `${mark} Qin Lan` });
  return {
    ...{ mark, report, composed, minuted, check, picture: picture.key, file: file.key },
    meeting: await firstOf(editor, "meetings"),
    ...{ training: String(trained.meetingId), hours: String(trained.hoursId) },
    event: await firstOf(editor, "events"),
    followUp: await firstOf(editor, "follow-ups"),
    lecturer: await firstOf(editor, "lecturers"),
    person: await firstOf(editor, "people/posts"),
    ...(await findInvited(editor)),
    own: await findOwn(browser, baseURL),
  };
}

/** A page as it is read, without what the framework says of the address it stands at. */
export const saidBy = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/\s*nonce="[^"]*"/g, "");
