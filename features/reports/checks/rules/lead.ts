import { daysNamed } from "../days";
import type { Rule } from "../finding";
import { wholeOf } from "../match";
import { paragraphsOf } from "../pieces";
import { wrongDays } from "./record-day";

const both = ["en", "zh"] as const;

/** The longest a summary should be in each language, in characters. */
const longestSummary = { en: 300, zh: 120 };

const hosts = {
  en: /\b(?:BWF|ACWF|WCCW|Federations?|Departments?|Offices?|Cent(?:er|re)s?|Schools?|Committees?|Bureaus?|Foundations?|Associations?|Congress|federations?|centres?|centers?)\b/,
  zh: /妇联|妇女联合会|中心|学校|委员会|工委|办公室|部|协会|基金会|代表大会/,
};

/** What opens a report: its summary and its first paragraph. */
export const leadRules: Rule[] = [
  {
    name: "summary_missing",
    severity: "fault",
    languages: both,
    find: ({ pieces }) =>
      pieces.filter(({ kind, text }) => kind === "summary" && text.trim() === "").map((piece) => wholeOf(piece)),
  },
  {
    name: "summary_long",
    severity: "advice",
    languages: both,
    find: ({ pieces, text: { language } }) =>
      pieces
        .filter(({ kind, text }) => kind === "summary" && text.trim().length > longestSummary[language])
        .map((piece) =>
          wholeOf(piece, { values: { count: piece.text.trim().length, most: longestSummary[language] } }),
        ),
  },
  {
    name: "summary_is_title",
    severity: "advice",
    languages: both,
    find: ({ pieces, text: { title } }) =>
      pieces
        .filter(({ kind, text }) => kind === "summary" && text.trim() !== "" && bare(text) === bare(title))
        .map((piece) => wholeOf(piece)),
  },
  {
    name: "lead_date",
    severity: "advice",
    languages: both,
    find: (view) => {
      const [lead] = paragraphsOf(view);
      const { language } = view.text;
      const isNeeded = lead && view.context.eventDate !== null && daysNamed(lead.text, language).length === 0;
      return isNeeded ? [wholeOf(lead)] : [];
    },
  },
  {
    name: "lead_other_date",
    severity: "advice",
    languages: both,
    find: (view) => {
      const [lead] = paragraphsOf(view);
      const day = view.context.eventDate?.slice(5);
      const named = lead ? daysNamed(lead.text, view.text.language) : [];
      // Where the record shows which day is wrong, and what to write, that is said once.
      return lead &&
        day &&
        named.length > 0 &&
        !named.includes(day) &&
        !wrongDays(view).some((one) => one.piece === lead)
        ? [wholeOf(lead, { values: { day: view.context.eventDate ?? "" } })]
        : [];
    },
  },
  {
    name: "lead_host",
    severity: "advice",
    languages: both,
    find: (view) => {
      const [lead] = paragraphsOf(view);
      return lead && !hosts[view.text.language].test(lead.text) ? [wholeOf(lead)] : [];
    },
  },
];

function bare(text: string): string {
  return text
    .trim()
    .replace(/[.。]$/, "")
    .toLowerCase();
}
