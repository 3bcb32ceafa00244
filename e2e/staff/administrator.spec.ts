import { expect, expectAccessible, test } from "../fixtures";

test("an administrator reads who did what", async ({ signedInAs }) => {
  const page = await signedInAs("admin");
  await page.goto("/en/dashboard/audit");
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page);
});

test("signing out ends the session wherever its cookie may be", async ({ signedInAs, browser, baseURL }) => {
  const page = await signedInAs("editor");
  const cookies = await page.context().cookies();
  const elsewhere = await browser.newContext({ baseURL });
  await elsewhere.addCookies(cookies);
  const copy = await elsewhere.newPage();
  await copy.goto("/en/dashboard");
  await expect(copy.getByRole("heading", { level: 1, name: "Desk" })).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in/);
  await copy.goto("/en/dashboard");
  await expect(copy).toHaveURL(/\/en\/sign-in/);
  await elsewhere.close();
});

test("an address that no database takes is only a wrong one", async ({ request, baseURL }) => {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const answer = await request.post("/api/auth/callback/credentials", {
    headers: { Origin: baseURL ?? "" },
    form: { csrfToken, email: "x\0y@demo.example", password: "not the password at all", json: "true" },
  });
  expect(answer.status()).toBe(401);
  expect(await answer.text()).toMatch(/error=CredentialsSignin/);
});

test("a wrong password keeps the address and says what to do", async ({ page }) => {
  await page.goto("/en/sign-in");
  await expectAccessible(page);
  await page.getByLabel("Email").fill("editor@demo.example");
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The email or the password is not right.")).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("editor@demo.example");
  await expectAccessible(page);
});
