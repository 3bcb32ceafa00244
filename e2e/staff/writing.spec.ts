import { expect, expectAccessible, test } from "../fixtures";
import { begin, saved, summary } from "../studio";

test("what is written saves itself, without a connection, over a reload and a session that ended", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  const desk = await begin(editor, `BWF Tries the Studio ${Date.now()}`);

  await test.step("within a second, without a click", async () => {
    await summary(editor).fill("Saved by itself.");
    await saved(editor);
    await editor.reload();
    await expect(summary(editor)).toHaveValue("Saved by itself.");
  });

  await test.step("offline it is kept, and sent when the connection is back", async () => {
    await editor.context().setOffline(true);
    await summary(editor).fill("Typed without a connection.");
    await expect(editor.getByText("The portal does not answer")).toBeVisible();
    await expect(editor.getByText("Kept in this browser, not saved")).toBeVisible();
    await expectAccessible(editor);
    await editor.context().setOffline(false);
    await saved(editor);
  });

  await test.step("a page that is closed before it was sent loses nothing", async () => {
    await editor.route("**/writing", (route) => route.abort());
    await summary(editor).fill("Typed before the crash.");
    await expect(editor.getByText("Kept in this browser, not saved")).toBeVisible();
    editor.once("dialog", (dialog) => dialog.accept());
    await editor.goto("about:blank");
    await editor.unroute("**/writing");
    await editor.goto(desk);
    await expect(summary(editor)).toHaveValue("Typed before the crash.");
    await saved(editor);
  });

  await test.step("a session that ended is begun anew in a dialog, and the text is saved", async () => {
    await editor.context().clearCookies();
    await summary(editor).fill("Typed while signed out.");
    const dialog = editor.getByRole("dialog", { name: "Sign in again" });
    await expect(dialog).toBeVisible();
    await expectAccessible(editor);
    await dialog.getByLabel("Email").fill("editor@demo.example");
    await dialog.getByLabel("Password").fill("spring-lotus-quarter");
    await dialog.getByRole("button", { name: "Sign in" }).click();
    await expect(dialog).toBeHidden();
    await saved(editor);
    await editor.reload();
    await expect(summary(editor)).toHaveValue("Typed while signed out.");
  });
});

test("two people in one report see each other, hand the pen over and lose nothing in a race", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const [editor, organiser] = [await signedInAs("editor"), await signedInAs("organiser")];
  const desk = await begin(editor, `BWF Writes With Two Hands ${Date.now()}`);
  await summary(editor).fill("The editor writes.");
  await saved(editor);
  await organiser.goto(desk);

  await test.step("the other is told who writes, and reads", async () => {
    await expect(organiser.getByText("Lin Yue is writing the English text. You can read it.")).toBeVisible();
    await expect(organiser.getByText("Also here: Lin Yue (writing English)")).toBeVisible();
    await expect(summary(organiser)).toHaveCount(0);
    await expectAccessible(organiser);
  });

  await test.step("she takes over; the first is told and takes it back", async () => {
    await organiser.getByRole("button", { name: "Take over" }).click();
    await expect(summary(organiser)).toBeVisible();
    await expect(editor.getByText("Sun Qiao has taken over the English text. What you wrote is saved.")).toBeVisible();
    await editor.getByRole("button", { name: "Take back" }).click();
    await expect(summary(editor)).toBeVisible();
  });

  await test.step("in two tabs, different fields are both kept", async () => {
    await editor.getByLabel("Event date").fill("2026-11-20");
    await saved(editor);
    await organiser.getByLabel("Theme").selectOption({ index: 1 });
    await saved(organiser);
    await expect(organiser.getByLabel("Event date")).toHaveValue("2026-11-20");
  });

  await test.step("the same field shows both texts, and what is chosen is saved", async () => {
    // As when neither page has heard of the other yet.
    await organiser.route("**/presence", (route) => route.abort());
    await organiser.reload();
    await summary(editor).fill("Mine, says the editor.");
    await saved(editor);
    await summary(organiser).fill("Mine, says the organiser.");
    await expect(organiser.getByText("Somebody else changed the same passage")).toBeVisible();
    await expect(organiser.getByText("Mine, says the editor.")).toBeVisible();
    await expectAccessible(organiser);
    await organiser.getByLabel("Theirs, saved meanwhile").check();
    await organiser.getByRole("button", { name: "Save this text" }).click();
    await expect(summary(organiser)).toHaveValue("Mine, says the editor.");
  });
});
