import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { operator } from "@/features/people/actor";
import { email } from "@/features/people/email";
import { createAccount } from "@/features/people/mutations/create-account";
import { shortestPassword } from "@/features/people/password";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

const usage = "Usage: npm run admin:create -- --email you@example.org --name 'Your Name'";

async function askPassword(): Promise<string> {
  if (process.env.ADMIN_PASSWORD) return process.env.ADMIN_PASSWORD;
  if (!process.stdin.isTTY) throw new Error("ADMIN_PASSWORD: is missing, and there is no terminal to ask at");
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const password = await ask.question(`Password (${shortestPassword} characters or more): `);
  ask.close();
  return password;
}

async function createAdministrator(): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });
  const address = email.safeParse(values.email);
  if (!address.success || !values.name) throw new Error(usage);
  const password = await askPassword();
  if (password.length < shortestPassword) {
    throw new Error(`The password must have ${shortestPassword} characters or more.`);
  }
  const name = values.name;
  await withDatabase(async () => {
    const account = { email: address.data, name, role: "administrator" as const, districtId: null, password };
    const created = await createAccount(account, { actor: operator, at: new Date() });
    if (!created.ok) throw new Error(`There is already an account with the address ${address.data}.`);
    console.log(`${address.data} may now sign in as administrator.`);
  });
}

orExplain(createAdministrator());
