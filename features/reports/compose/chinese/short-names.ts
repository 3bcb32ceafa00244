import type { UnitFacts } from "@/features/meetings/facts";
import { abbreviationsZh } from "../../checks/glossary";
import { escaped } from "../../checks/match";
import type { Sentence } from "../composition";
import { shortNameOf } from "./units";
import { tidy } from "./wording";

type Change = (text: string) => string;

const changed = (paragraphs: Sentence[][], change: Change): Sentence[][] =>
  paragraphs.map((sentences) =>
    sentences.map((sentence) => ({
      ...sentence,
      spans: sentence.spans.map((span) => ({ ...span, text: change(span.text) })),
    })),
  );

/** The host's full name gives way to the short one once the short one has been told. */
function shortened({ kind, ...host }: UnitFacts): Change {
  const [name, short] = [tidy(host.name.zh), shortNameOf({ kind, ...host })];
  if (kind !== "municipal" || name === "" || name === short) return (text) => text;
  const told = `${name}（以下简称“${short}”）`;
  let isTold = false;
  return (text) => {
    if (!isTold) {
      isTold = text.includes(told);
      return text;
    }
    return text.replaceAll(told, short).replaceAll(name, short);
  };
}

/** A short name that stands before its full one was told is written so that it tells itself: 北京市妇联 for 市妇联. */
function introduced({ short, full, also }: (typeof abbreviationsZh)[number]): Change {
  const [instead] = also;
  const told = new RegExp([full, ...also].map(escaped).join("|"));
  // Within other words it is another's: 全市妇联, 外省市妇联.
  const used = new RegExp(`(?<!\\p{Script=Han})${short}`, "u");
  let isTold = instead === undefined;
  return (text) => {
    if (isTold) return text;
    const [first, named] = [text.search(used), text.search(told)];
    isTold = first >= 0 || named >= 0;
    return first >= 0 && (named < 0 || first < named) ? text.replace(used, instead ?? short) : text;
  };
}

/** The paragraphs with every short name after its full one, and no full one after its short. */
export function withShortNames(paragraphs: Sentence[][], host: UnitFacts): Sentence[][] {
  return [shortened(host), ...abbreviationsZh.map(introduced)].reduce(changed, paragraphs);
}
