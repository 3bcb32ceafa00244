import type { KeptComposition } from "../compose/kept-composition";
import { isBlank, type ReportText } from "../draft";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { isComposed, isSearchable, mentionsIn } from "./mentioned";

/** A fact that a text does not mention; one that is not `certain` may stand there in words of its own. */
export type Unmentioned = { fact: Fact; certain: boolean };

// What readers ask for first; what every report words in its own way is not among it.
const order: RegExp[] = [
  ...[/^date$/, /^endDate$/, /^venue$/, /^host$/, /^partners\./, /^headCount$/, /^purpose$/],
  ...[/^presenters\.\d+$/, /^person\./, /^presenters\./, /^agenda\..+\.subject$/, /^agenda\./],
  ...[/^remarks\./, /^asks\./, /^training\./, /^outlook\./, /^attendance\./],
];

const rankOf = ({ field }: Fact) => order.findIndex((place) => place.test(field));

/** The fact that another one only tells more of: the posts of a person who is not named are no gap. */
function headOf({ field }: Fact): string | null {
  const posts = /^(person\.\d+)\.posts$/.exec(field);
  if (posts) return `${posts[1]}.name`;
  const subject = /^(presenters\.\d+)\.subject$/.exec(field);
  if (subject) return subject[1] ?? null;
  const item = /^(agenda\..+)\.(?:unit|subjectYear)$/.exec(field);
  if (item) return `${item[1]}.subject`;
  const group = /^(attendance\.\d+)\.count$/.exec(field);
  return group ? `${group[1]}.name` : null;
}

/** The facts of the record that one language of a report does not mention, what readers ask for first; none while it is not begun. */
export function unmentionedIn(
  text: ReportText | null,
  language: Language,
  facts: readonly Fact[],
  kept: KeptComposition | null,
): Unmentioned[] {
  if (!text || isBlank(text)) return [];
  const mentions = mentionsIn(text, language, facts, kept);
  const composed = isComposed(mentions);
  const isMentioned = (field: string) => mentions.some((one) => one.field === field);
  const isOpen = (fact: Fact) => {
    const head = headOf(fact);
    const stands = head === null || isMentioned(head) || !facts.some(({ field }) => field === head);
    return stands && rankOf(fact) >= 0 && fact.value[language] !== "" && !isMentioned(fact.field);
  };
  return facts
    .filter(isOpen)
    .map((fact) => ({ fact, certain: composed || isSearchable(fact) }))
    .sort((one, other) => rankOf(one.fact) - rankOf(other.fact));
}
