import type { Body } from "../body/document";
import type { Fact } from "../facts/fact";
import type { Language } from "../language";

/** One language of a report as it is checked. */
export type CheckedText = { language: Language; title: string; summary: string; body: Body };

export type Severity = "fault" | "advice";

/** What is checked in a text; the screens word each name. */
export const ruleNames = [
  ...["title_capitals", "title_full_stop", "title_length", "title_tense", "title_verb", "successfully"],
  ...["summary_missing", "summary_long", "summary_is_title", "lead_date", "lead_other_date", "lead_host"],
  ...["vague_date", "year_in_body", "sentence_long", "lost_apostrophe", "space_missing", "space_too_many"],
  ...["joined_words", "doubled_word", "mixed_quotes", "unpaired_mark"],
  ...["abbreviation_unexpanded", "abbreviation_late", "abbreviation_twice"],
  ...["posts_order", "leader_post", "leader_spelling", "district_in_list", "house_term", "rate_wrong"],
  ...["caption_repeated", "caption_is_title", "caption_tense", "alt_missing", "alt_file_name", "alt_is_caption"],
  ...["heading_level", "heading_empty", "link_text", "link_broken", "term_in_one_language"],
  ...["half_width_mark", "full_width_letter", "space_beside_han", "list_mark", "repeated_de"],
  ...["points_incomplete", "points_counted", "straight_quotes"],
  ...["wrong_word", "sensitive_word", "leader_name"],
  ...["record_count", "record_day", "record_half_day", "record_venue"],
  ...["record_presenter", "record_order", "record_post"],
] as const;

export type RuleName = (typeof ruleNames)[number];

/** A word as the office's own rules know it. */
export type WordRule = {
  kind: "wrong_word" | "sensitive_word" | "leader_name";
  language: Language;
  found: string;
  instead: string;
  note: string;
};

type Post = { kind: "party_group" | "federation" | "other"; en: string; zh: string };

/** A person with the posts held on the day of the event, and those held on other days. */
export type LeaderRule = { nameEn: string; nameZh: string; held: Post[]; otherwise: Post[] };

/** What a text is checked against. Days are YYYY-MM-DD. */
export type CheckContext = {
  eventDate: string | null;
  publicationDay: string | null;
  otherLanguage: CheckedText | null;
  words: WordRule[];
  leaders: LeaderRule[];
  /** What the record of its meeting says; null for a report that was not made from one. */
  facts: readonly Fact[] | null;
  /** Captions that stand in other reports. */
  captions: string[];
  /** Whether a path of this site, such as `/en/events`, leads somewhere; null where nobody can say. */
  isKnownPath: ((path: string) => boolean) | null;
};

/** Which words of a block: its text, or those of a picture, a pull figure or a footnote; or the block as a whole. */
export type Part = "text" | "caption" | "alt" | "footnote" | "value" | "label" | "level" | "block";

export type Place = {
  field: "title" | "summary" | "body";
  /** The way to the block through the body's `content`, and on to a gallery's picture or a footnote; else null. */
  path: number[] | null;
  part: Part;
  /** In characters of that part's text. */
  from: number;
  to: number;
};

/** One thing that is wrong with a text, where, and what would mend it. */
export type Finding = Place & {
  /** The same for as long as the place and what stands around it stay as they are. */
  id: string;
  rule: RuleName;
  severity: Severity;
  language: Language;
  /** What stands between `from` and `to`. */
  found: string;
  excerpt: { before: string; spot: string; after: string };
  /** For the wording of why. */
  values: Record<string, string | number>;
  fix: { replace: string } | null;
};

/** Some text of a report that is read on its own. */
export type Piece = Omit<Place, "from" | "to"> & {
  kind: "title" | "summary" | "paragraph" | "heading" | "caption" | "alt" | "footnote" | "label";
  text: string;
};

/** A place that a rule points at. Its severity is the rule's unless it says so. */
export type Mark = {
  piece: Piece;
  from: number;
  to: number;
  values?: Record<string, string | number>;
  replace?: string | undefined;
  severity?: Severity;
};

/** What a rule looks at. `prose` are the pieces that are written in sentences. */
export type View = { text: CheckedText; pieces: Piece[]; prose: Piece[]; context: CheckContext };

export type Rule = {
  name: RuleName;
  severity: Severity;
  languages: readonly Language[];
  find: (view: View) => Mark[];
};
