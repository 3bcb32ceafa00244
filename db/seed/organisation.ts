import type { Database } from "@/db/client";
import { type Act, type Actor, operator } from "@/features/people/actor";
import { addPerson } from "@/features/people/mutations/add-person";
import { createAccount } from "@/features/people/mutations/create-account";
import { fromBeijing } from "@/platform/clock";
import { seedAccounts } from "./accounts";
import { done, named } from "./certain";
import { foundFederation, quarterly } from "./federation";
import type { Ids } from "./meetings";
import { seedPeople } from "./people";

const opening: Act = { actor: operator, at: fromBeijing("2024-03-01 09:00:00") };

/** What a record may name, and who acts. */
export type Organisation = Ids & {
  section(slug: string): number;
  theme(slug: string): number;
  seriesOf(slug: string): number;
  account(email: string): Actor;
};

/** Sets up the federation, the people its records name and everyone who can sign in. */
export async function foundOrganisation(password: string, database: Database): Promise<Organisation> {
  const { unitIds, sectionIds, themeIds, seriesIds } = await foundFederation(opening, database);
  const people = new Map<string, number>();
  const accounts = new Map<string, Actor>();
  for (const [key, { posts, ...person }] of Object.entries(seedPeople)) {
    const held = posts.map(({ unit, ...post }) => ({ ...post, unitId: named(unitIds, unit) }));
    people.set(key, done(await addPerson({ ...person, posts: held }, opening, database)).personId);
  }
  for (const { district, ...account } of seedAccounts) {
    const districtId = district === null ? null : named(unitIds, district);
    const { accountId } = done(await createAccount({ ...account, districtId, password }, opening, database));
    accounts.set(account.email, { accountId, name: account.name, role: account.role, districtId });
  }
  return {
    unit: (slug) => named(unitIds, slug),
    section: (slug) => named(sectionIds, slug),
    theme: (slug) => named(themeIds, slug),
    person: (key) => named(people, key),
    account: (email) => named(accounts, email),
    series: named(seriesIds, quarterly.slug),
    seriesOf: (slug) => named(seriesIds, slug),
  };
}
