import type { Locator, Page } from "@playwright/test";
import { fromBeijing } from "@/platform/clock";
import { expect, expectAccessible, signInAs } from "../fixtures";
import { addRole } from "../inviting";
import { lettersWith } from "../outbox";
import { daysFrom, wednesdayAfter } from "./calendar";
import {
  answerByKey,
  type District,
  districts,
  holder,
  invited,
  replies,
  reportFollowUps,
  signInAsDistrict,
} from "./districts";
import { test } from "./fixtures";
import { sealMinutes, verifySeals } from "./minutes";

const asks = ["visit every family in need", "open a reading corner", "train two mediators", "share one case"];
const series = "Quarterly meeting on family work";

/** Seats by what was said of them before anybody was reminded. */
const silent = districts.filter((district) => replies[district].includes("silent"));
const silentPlaces = districts.flatMap((district) => replies[district]).filter((reply) => reply === "silent").length;

const place = (page: Page, name: string): Locator => page.getByRole("listitem").filter({ hasText: name });

test("two quarters: planned, called for, invited, held, minuted, sealed, asked for, closed, carried forward", async ({
  signedInAs,
  page: outsider,
  portal,
}) => {
  test.setTimeout(1_200_000);
  const [organiser, editor] = [await signedInAs("organiser"), await signedInAs("editor")];
  const day = wednesdayAfter(portal.now(), 36);
  const [year, quarter] = [day.slice(0, 4), Math.ceil(Number(day.slice(5, 7)) / 3)];
  const meetingName = `${series}, ${year} Q${quarter}`;
  let meeting = "";
  // Who signed in a month ago has to do so again: everybody does after each leap.
  const leapTo = async (moment: Date) => {
    await portal.leapTo(moment);
    await organiser.context().clearCookies();
    await editor.context().clearCookies();
    await signInAs(organiser, "organiser");
    await signInAs(editor, "editor");
  };

  await test.step("a new series, its first quarter, a day, and a plan around it", async () => {
    await organiser.goto("/en/dashboard/meetings");
    await organiser.getByRole("link", { name: "Series", exact: true }).click();
    await organiser.getByLabel("Name in English").last().fill(series);
    await organiser.getByLabel("Name in Chinese").last().fill("家庭工作季度会");
    await organiser.getByRole("button", { name: "Add series" }).click();
    await expect(place(organiser, series)).toContainText("Quarterly · no meeting yet");
    await expectAccessible(organiser);
    await organiser.goto("/en/dashboard/meetings/open");
    await organiser.getByLabel("Series").selectOption(series);
    await organiser.getByLabel("Year", { exact: true }).fill(year);
    await organiser.getByLabel("Quarter", { exact: true }).selectOption({ index: quarter - 1 });
    await organiser.getByRole("button", { name: "Open the meeting" }).click();
    await expect(organiser.getByRole("heading", { level: 1 })).toHaveText(meetingName);
    meeting = new URL(organiser.url()).pathname.replace(/\/plan$/, "");
    await organiser.getByLabel("Day", { exact: true }).fill(day);
    await organiser.getByLabel("Begins").fill("09:00");
    await organiser.getByLabel("Ends").fill("11:30");
    await organiser.getByRole("button", { name: "Set day and hours" }).click();
    await expect(organiser.getByText("9 steps moved with the meeting")).toBeVisible();
  });

  await test.step("thirty days before, items are called for; a district proposes one and it is accepted", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, -30)} 09:30`));
    await organiser.goto(`${meeting}/agenda`);
    await organiser.getByRole("button", { name: "Begin with the usual items" }).click();
    await expect(organiser.locator("ol > li[data-item]")).toHaveCount(2);
    await organiser.getByLabel("Last day").fill(daysFrom(day, -21));
    await organiser.getByRole("button", { name: "Open the call" }).click();
    await expect(organiser.getByText("Districts see the meeting and can propose items.")).toBeVisible();
    const district = await signedInAs("pinggu");
    await district.goto("/en/district/proposals");
    const called = district.getByRole("region", { name: meetingName });
    await called.getByLabel("Subject in English").fill("peach orchards");
    await called.getByLabel("Minutes").fill("15");
    await called.getByLabel("Why it should be heard").fill("Forty villages have joined.");
    await called.getByRole("button", { name: "Propose the item" }).click();
    await expect(called.getByText("Waiting for an answer")).toBeVisible();
    await organiser.reload();
    await organiser.getByRole("button", { name: "Accept “peach orchards”" }).click();
    await expect(organiser.locator("ol > li[data-item]").last()).toContainText("peach orchards");
  });

  await test.step("twenty days before, the seventeen districts are invited for two roles each", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, -20)} 09:30`));
    await organiser.goto(`${meeting}/invitations/prepare`);
    await addRole(organiser, "Vice-president in charge");
    await addRole(organiser, "Head of organization and publicity");
    const bodies = organiser.getByRole("region", { name: /^Bodies invited/ });
    await bodies.getByRole("button", { name: "Invite all 17 districts" }).click();
    await expect(bodies.getByRole("heading")).toHaveText("Bodies invited (17)");
    await organiser.getByLabel("Replies due on").fill(daysFrom(day, -10));
    await organiser.getByRole("button", { name: "Save notice" }).click();
    await expect(organiser.getByText("Saved.")).toBeVisible();
    await organiser.goto(`${meeting}/invitations`);
    await organiser.getByRole("button", { name: "Open 17 invitations" }).click();
    await expect.poll(async () => (await lettersWith(invited, portal.dataDir)).length, { timeout: 60_000 }).toBe(17);
  });

  await test.step("districts confirm, name, decline, send a substitute or stay silent", async () => {
    for (const district of districts.filter((one) => replies[one].some((reply) => reply !== "silent")))
      await answerByKey(outsider, portal.dataDir, district);
    await organiser.goto(`${meeting}/invitations`);
    await expect(organiser.getByRole("link", { name: `Silent (${silentPlaces})` })).toBeVisible();
    await expectAccessible(organiser);
  });

  const reminders = () => lettersWith("for these places at the quarterly meeting on family work", portal.dataDir);

  await test.step("three days before replies are due just the silent places are reminded of, then those left", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, -13)} 09:30`));
    await expect.poll(async () => (await reminders()).length, { timeout: 60_000 }).toBe(silent.length);
    expect((await reminders()).map(({ to }) => to).sort()).toEqual(silent.map((one) => `${one}@demo.example`).sort());
    // The Chinese part comes first and names the same places.
    const inEnglish = (await reminders()).map(({ text }) => text.slice(text.indexOf("Nobody has been named yet")));
    const named = inEnglish.flatMap((text) => text.match(/Vice-president in charge|Head of organization/g));
    expect(named).toHaveLength(silentPlaces);
    await answerByKey(outsider, portal.dataDir, "miyun", ["confirm", "decline"]);
    await leapTo(fromBeijing(`${daysFrom(day, -11)} 09:30`));
    await expect.poll(async () => (await reminders()).length, { timeout: 60_000 }).toBe(2 * silent.length - 1);
    expect((await reminders()).filter(({ to }) => to === "miyun@demo.example")).toHaveLength(1);
  });

  const expected = districts.filter((one) => replies[one][0] !== "silent" && replies[one][0] !== "decline");

  await test.step("on the day people are signed in, some of them while the network is cut", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, -2)} 10:00`));
    await organiser.goto(`${meeting}/agenda`);
    await organiser.getByRole("button", { name: "Freeze the agenda" }).click();
    await expect(organiser.getByText(/^Frozen since /)).toBeVisible();
    await leapTo(fromBeijing(`${day} 08:40`));
    await organiser.goto(`${meeting}/sign-in`);
    const waits = organiser.locator("[data-line]");
    const signIn = (district: District) =>
      organiser.getByRole("button", { name: `Sign in: ${holder(district, 1)}`, exact: true }).click();
    for (const district of expected.slice(0, 6)) await signIn(district);
    await expect(waits).toHaveText("Everything is sent.");
    await organiser.context().setOffline(true);
    for (const district of expected.slice(6)) await signIn(district);
    await expect(waits).toContainText(`${expected.length - 6} wait to be sent.`);
    await organiser.context().setOffline(false);
    await expect(waits).toHaveText("Everything is sent.");
    await organiser.reload();
    await expect(organiser.getByText(`${expected.length} in the hall now`)).toBeVisible();
    await organiser.getByText("Head-count of the record").click();
    await organiser.getByRole("button", { name: "Write into the record" }).click();
    await expect(organiser.getByText("The record has it.")).toBeVisible();
  });

  await test.step("two people write notes of one item, and four asks are written down", async () => {
    const heard = (page: Page) => page.getByLabel("Heard, in English").last();
    for (const page of [organiser, editor]) {
      await page.goto(`${meeting}/notes`);
      await expect(page.getByText("Nothing written yet").last()).toBeVisible();
    }
    await heard(organiser).fill("Forty villages have joined.");
    await expect(organiser.locator("[data-saving=saved]").last().getByText("Saved")).toBeVisible();
    await heard(editor).fill("Two more follow.");
    const race = editor.getByRole("alert", { name: "Somebody else saved this note" });
    await race.getByRole("button", { name: "Keep both" }).click();
    await expect(race).toHaveCount(0);
    await expect(editor.locator("[data-saving=saved]").last().getByText("Saved")).toBeVisible();
    for (const ask of asks) {
      await editor.getByLabel("Ask in English").fill(ask);
      const speaker = editor.getByLabel("Who asks");
      if (await speaker.isVisible()) await speaker.selectOption({ index: 1 });
      await editor.getByRole("button", { name: "Add to the record" }).click();
      await expect(place(editor, ask).last()).toBeVisible();
    }
    await leapTo(fromBeijing(`${day} 12:00`));
    await organiser.goto(meeting);
    await organiser.getByLabel("Status", { exact: true }).selectOption("Held");
    await organiser.getByRole("button", { name: "Save record" }).click();
    await expect(organiser.getByText(/^Saved/).first()).toBeVisible();
  });

  await test.step("minutes are compiled, circulated, corrected, approved and sealed", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, 3)} 10:00`));
    await sealMinutes(meeting, { organiser, district: await signedInAs("pinggu"), chief: await signedInAs("chief") });
    expect(await verifySeals(portal.env)).toMatch(/^Every seal holds: 1, /);
  });

  const followUps = () => organiser.goto(`${meeting}/follow-ups`);

  await test.step("sixty-eight follow-ups are issued, sixty-one are reported, checked and closed", async () => {
    await followUps();
    await organiser.getByRole("button", { name: "Issue", exact: true }).click();
    await expect(organiser.getByText(/^68 follow-ups were issued\./)).toBeVisible();
    await leapTo(fromBeijing(`${daysFrom(day, 12)} 10:00`));
    for (const [index, district] of districts.entries()) {
      await signInAsDistrict(outsider, district);
      await reportFollowUps(outsider, district, meetingName, index < 7 ? 3 : 4);
    }
    for (const [state, step, done] of [
      ["Reported", "Mark chosen as checked", "61 follow-ups checked"],
      ["Checked", "Close chosen", "61 follow-ups closed"],
    ] as const) {
      await followUps();
      await organiser.getByLabel("State", { exact: true }).selectOption(state);
      await organiser.getByRole("button", { name: "Show", exact: true }).click();
      await expect(organiser.getByText(/^61 of 68 are shown/)).toBeVisible();
      await organiser.getByLabel("Choose all here").check();
      await organiser.getByRole("button", { name: step }).click();
      await expect(organiser.getByText(done)).toBeVisible();
    }
    await followUps();
    await expect(organiser.getByText("61 of 68 · 89.71 %")).toBeVisible();
    await expect(
      organiser.getByText(/^Of the 68 follow-ups issued at .+, 61 were closed, 89\.71 percent\.$/),
    ).toBeVisible();
    await expectAccessible(organiser);
  });

  await test.step("the next quarter begins with the seven that are open, and keeps them when it is postponed", async () => {
    await leapTo(fromBeijing(`${daysFrom(day, 40)} 10:00`));
    await organiser.goto(`/en/dashboard/meetings/open?from=${meeting.split("/").at(-1)}`);
    await expect(organiser.getByText("2 standing agenda items, 2 invited roles")).toBeVisible();
    await organiser.getByLabel("Day of the meeting").fill(wednesdayAfter(portal.now(), 30));
    await organiser.getByRole("button", { name: "Open the meeting" }).click();
    await expect(organiser).toHaveURL(/\/meetings\/\d+\/plan/);
    const next = new URL(organiser.url()).pathname.replace(/\/plan$/, "");
    const carriesSeven = async () => {
      await organiser.goto(`${next}/follow-ups`);
      await expect(organiser.getByRole("heading", { level: 2, name: "Carried forward, 7" })).toBeVisible();
    };
    await carriesSeven();
    await expectAccessible(organiser);
    await organiser.goto(`${next}/agenda`);
    await expect(organiser.getByText(/^7 follow-ups of earlier meetings open/)).toBeVisible();
    await expectAccessible(organiser);
    for (const later of ["", wednesdayAfter(portal.now(), 60)]) {
      await organiser.goto(`${next}/plan`);
      if (later === "") await organiser.getByText("Change day and hours…").click();
      const form = organiser.getByRole("form", { name: "Day and hours of the meeting" });
      await form.getByLabel("Day", { exact: true }).fill(later);
      if (later === "") await form.getByLabel("Reason").fill("The hall is taken");
      await form.getByRole("button", { name: later === "" ? "Move the meeting" : "Set day and hours" }).click();
      await expect(organiser.getByText(/steps? moved with the meeting/)).toBeVisible();
      await carriesSeven();
    }
  });
});
