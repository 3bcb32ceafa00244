import { type AgendaKind, type Bilingual, type PartnerRole, partnerRoles } from "../../record";
import type { ItemFacts, MinutesFacts, Named, PlaceFacts } from "../facts";

/** What one language makes of the facts. Each answers an empty text where the record lacks what it would say. */
export type Wording = {
  title(facts: MinutesFacts): string;
  headings: Record<"facts" | "attendance" | "asks" | "closing", string>;
  facts: {
    time(facts: MinutesFacts): string;
    place(facts: MinutesFacts): string;
    host(facts: MinutesFacts): string;
    partners(partners: MinutesFacts["partners"]): string[];
    chair(chairs: Named[]): string;
  };
  attendance: {
    leaders(people: Named[]): string;
    attending(role: string | null, places: PlaceFacts[]): string;
    observers(role: string | null, places: PlaceFacts[]): string;
    groups(groups: MinutesFacts["groups"]): string;
    guests(places: PlaceFacts[]): string;
    excused(places: PlaceFacts[]): string;
    absent(places: PlaceFacts[]): string;
  };
  item: {
    heading(item: ItemFacts, number: number): string;
    opening(item: ItemFacts): string;
    heard(words: string): string;
    discussed(words: string): string;
    decided: string;
    decision(decision: { text: string; unit: string; dueOn: string | null }, number: number): string;
  };
  carried: {
    heading(from: { year: number; quarter: number }): string;
    sum(count: number): string;
    asked(asked: { text: string; dueOn: string | null; age: number }, number: number): string;
    reported(report: { unit: string; day: string; note: string; names: string }): string;
    unreported(units: string[]): string;
  };
  asked(speaker: Named): string;
  ask(ask: { text: string; dueOn: string | null }, number: number): string;
  recorders(names: string[]): string;
  approver(name: string, day: string): string;
  distribution(bodies: string[]): string;
};

/** How one kind of item is told: with who did it, where that is known, and with what it was about. */
export type Openings = Record<AgendaKind, (subject: string, actor: string) => string>;

/** The partners of each role that have a name in a language, role by role. */
export function byRole(partners: MinutesFacts["partners"], language: keyof Bilingual) {
  return partnerRoles
    .map((role): { role: PartnerRole; names: string[] } => ({
      role,
      names: partners.flatMap((one) => (one.role === role && one.name[language] !== "" ? [one.name[language]] : [])),
    }))
    .filter(({ names }) => names.length > 0);
}

/** What was said without the stop at its end, so that more may follow. */
export function unstopped(text: string): string {
  return text.trim().replace(/[.。;；]+$/u, "");
}

/** Joins what there is. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== "").join(between);
}
