import type { Database } from "@/db/client";
import { addUnit } from "@/features/districts/mutations/add-unit";
import { addSeries } from "@/features/meetings/mutations/add-series";
import { type Act, type Actor, operator } from "@/features/people/actor";
import { addPerson } from "@/features/people/mutations/add-person";
import { createAccount } from "@/features/people/mutations/create-account";
import { addSection } from "@/features/reports/mutations/add-section";
import { fromBeijing } from "@/platform/clock";
import { seedAccounts } from "./accounts";
import { done, named } from "./certain";
import type { Ids } from "./meetings";
import { seedPeople } from "./people";
import { seedSections } from "./sections";
import { seedUnits } from "./units";

const opening: Act = { actor: operator, at: fromBeijing("2024-03-01 09:00:00") };
const quarterly = { slug: "grassroots-quarterly", nameEn: "quarterly meeting", nameZh: "季度工作会" };

/** What a record may name, and who acts. */
export type Organisation = Ids & { section(slug: string): number; account(email: string): Actor };

/** Sets up the bodies, the places for reports, the people, the series of meetings and everyone who can sign in. */
export async function foundOrganisation(password: string, database: Database): Promise<Organisation> {
  const units = new Map<string, number>();
  const sections = new Map<string, number>();
  const people = new Map<string, number>();
  const accounts = new Map<string, Actor>();
  for (const unit of seedUnits) {
    units.set(unit.slug, done(await addUnit(unit, opening, database)).unitId);
  }
  for (const { parent, ...section } of seedSections) {
    const parentId = parent === null ? null : named(sections, parent);
    sections.set(section.slug, done(await addSection({ ...section, parentId }, opening, database)).sectionId);
  }
  for (const [key, person] of Object.entries(seedPeople)) {
    people.set(key, done(await addPerson(person, opening, database)).personId);
  }
  const { seriesId } = done(await addSeries(quarterly, opening, database));
  for (const { district, ...account } of seedAccounts) {
    const districtId = district === null ? null : named(units, district);
    const { accountId } = done(await createAccount({ ...account, districtId, password }, opening, database));
    accounts.set(account.email, { accountId, name: account.name, role: account.role, districtId });
  }
  return {
    unit: (slug) => named(units, slug),
    section: (slug) => named(sections, slug),
    person: (key) => named(people, key),
    account: (email) => named(accounts, email),
    series: seriesId,
  };
}
