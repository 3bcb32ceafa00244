import { retold } from "../../facts/forms";
import { districtsIn } from "../../facts/said/districts";
import { presentersSaid, type SaidPresenters } from "../../facts/said/presenters";
import { type AgainstRecord, againstRecord } from "../against-record";
import type { Mark, Piece, Rule, View } from "../finding";

type Said = SaidPresenters & { piece: Piece };

const group = /^presenters\.\d+$/;
const unit = /^agenda\..+\.unit$/;
const posts = /^person\.\d+\.posts$/;

/** The districts that spoke, in order, and all that had a part in the agenda. */
function recorded({ facts, meeting: { language } }: AgainstRecord) {
  const named = (field: RegExp) =>
    facts
      .filter((fact) => field.test(fact.field))
      .flatMap(({ value }) => districtsIn(value[language], language).map(({ district }) => district));
  const spoke = named(group);
  // Who is named speaks for the district of her post.
  return { spoke, all: new Set([...spoke, ...named(unit), ...named(posts)]) };
}

function saidIn(view: View, record: AgainstRecord): Said[] {
  const { language } = view.text;
  const typed = view.prose.flatMap((piece) =>
    presentersSaid(piece.text, record.meeting).map((said) => ({ piece, ...said })),
  );
  const fields = record.facts.map(({ field }) => field).filter((field) => group.test(field));
  const bound = fields.flatMap(record.altered).map(({ piece, from, to, text }) => {
    const districts = districtsIn(text, language).map((one) => ({ ...one, from: from + one.from, to: from + one.to }));
    return { piece, from, to, districts };
  });
  return [...typed, ...bound];
}

const counted = /^[一二两三四五六七八九十\d]+个?区/;
const separator = { en: ", ", zh: "、" };

/** What the record has instead of a list, in the way it is written, where it has one only and no count follows. */
function instead({ facts, meeting: { language } }: AgainstRecord, { piece: { text }, from, to, districts }: Said) {
  const groups = facts.filter(({ field }) => group.test(field));
  const now = groups[0]?.value[language] ?? "";
  const names = districts.map((one) => text.slice(one.from, one.to).replace(/区$| District$/, ""));
  const isSame = now.split(separator[language]).length === names.length;
  if (groups.length !== 1 || (counted.test(text.slice(to)) && !isSame)) return undefined;
  return retold(text.slice(from, to), "districts", names.join(separator[language]), now, language);
}

const open = (record: AgainstRecord, marks: Mark[]) =>
  record.facts.filter(({ field }) => group.test(field)).reduce((left, { field }) => record.open(left, field), marks);

const values = ({ text }: Piece, strange: { from: number; to: number }[], { text: { language } }: View) => ({
  districts: strange.map(({ from, to }) => text.slice(from, to)).join(language === "en" ? ", " : "、"),
});

function strangers(view: View): Mark[] {
  const record = againstRecord(view);
  const { spoke, all } = record ? recorded(record) : { spoke: [], all: new Set() };
  // A record without presentations may only not be complete.
  if (!record || all.size === 0) return [];
  const marks = saidIn(view, record).flatMap((said): Mark[] => {
    const { piece, from, to, districts } = said;
    const strange = districts.filter(({ district }) => !all.has(district));
    const replace = spoke.length > 0 ? instead(record, said) : undefined;
    if (strange.length > 0 && replace) return [{ piece, from, to, values: values(piece, strange, view), replace }];
    return strange.map((one) => ({ piece, from: one.from, to: one.to, values: values(piece, [one], view) }));
  });
  return open(record, marks);
}

function disordered(view: View): Mark[] {
  const record = againstRecord(view);
  const spoke = record ? recorded(record).spoke : [];
  if (!record || spoke.length < 2) return [];
  const marks = saidIn(view, record).flatMap((said): Mark[] => {
    const { piece, from, to } = said;
    const named = said.districts.map(({ district }) => district);
    const known = named.every((district) => spoke.includes(district));
    const right = spoke.filter((district) => named.includes(district));
    if (!known || named.every((district, index) => district === right[index])) return [];
    const replace = right.length === spoke.length ? instead(record, said) : undefined;
    return [{ piece, from, to, values: {}, replace }];
  });
  return open(record, marks);
}

/** Which districts presented, and in which order, against the record. */
export const recordDistrictRules: Rule[] = [
  { name: "record_presenter", severity: "fault", languages: ["en", "zh"], find: strangers },
  { name: "record_order", severity: "advice", languages: ["en", "zh"], find: disordered },
];
