import type { UnitFacts } from "@/features/meetings/facts";
import { abbreviationsZh } from "../../checks/glossary";
import { escaped } from "../../checks/match";
import type { Sentence } from "../composition";
import { introduced, shortNameOf } from "./units";
import { tidy } from "./wording";

/** A federation by its full name, by that with the short one, and by the short one and others like it. */
type Names = { full: string; told: string; short: string; ways: RegExp };

// Within other words it is another's: 全市妇联, 外省市妇联; within 《》 it is part of a title.
const alone = "(?<=^|[^\\p{Script=Han}]|[与和由对向为把将及从在])";
const untitled = "(?![^《》]*》)";

function namesOf(full: string, short: string, others: string[]): Names {
  const told = introduced(full, short);
  const whole = [told, full, ...others].map(escaped).join("|");
  return { full, told, short, ways: new RegExp(`(?:${whole}|${alone}${escaped(short)})${untitled}`, "gu") };
}

function hostNames(host: UnitFacts): Names[] {
  const [full, short] = [tidy(host.name.zh), shortNameOf(host)];
  const also = abbreviationsZh.find((one) => one.full === full)?.also ?? [];
  return full === "" || full === short ? [] : [namesOf(full, short, also)];
}

/** What of the text names it is the full name the first time, with the short one where that follows, and then the short one. */
function named(paragraphs: Sentence[][], { full, told, short, ways }: Names, isHost: boolean): Sentence[][] {
  const spans = paragraphs.flat().flatMap((sentence) => sentence.spans);
  const uses = spans.reduce((sum, { text }) => sum + [...text.matchAll(ways)].length, 0);
  const first = isHost || uses > 1 ? told : full;
  let isTold = false;
  const inTurn = () => {
    const name = isTold ? short : first;
    isTold = true;
    return name;
  };
  return paragraphs.map((sentences) =>
    sentences.map((sentence) => ({
      ...sentence,
      spans: sentence.spans.map((span) => ({ ...span, text: span.text.replace(ways, inTurn) })),
    })),
  );
}

/** The paragraphs with the full name of the host and of other federations first, and their short names afterwards. */
export function withShortNames(paragraphs: Sentence[][], host: UnitFacts): Sentence[][] {
  const [own, others] = [hostNames(host), abbreviationsZh.filter(({ full }) => full !== tidy(host.name.zh))];
  const told = own.reduce((all, names) => named(all, names, true), paragraphs);
  return others.reduce((all, { full, short, also }) => named(all, namesOf(full, short, also), false), told);
}
