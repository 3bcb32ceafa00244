import type { Cell, Table } from "@/features/tables/table";
import type { Content, Directory } from "./content";
import type { Row } from "./references";

export const attendanceColumns = [
  ...(["body", "role", "name", "post", "origin", "reply", "substitute"] as const),
  ...(["signedIn", "left", "absence", "reason"] as const),
];

type Words = {
  name: string;
  column: (column: (typeof attendanceColumns)[number]) => string;
  /** What stands for a value: `origin.guest`, `reply.confirmed`, `absence.excused`, `yes`. */
  value: (value: string) => string;
};

const text = (held: unknown) => (typeof held === "string" ? held : "");
const moment = (held: unknown) => (typeof held === "string" ? new Date(held) : null);

/** Everybody who had a place at an archived meeting, body by body in protocol order, and how it was taken. */
export function attendanceOf(content: Content, directory: Directory, language: "en" | "zh", words: Words): Table {
  const rows = (table: string) => content.tables[table] ?? [];
  const byRef = new Map(
    [...rows("invitations"), ...rows("invited_roles"), ...rows("training_audiences")].map((row) => [row.ref, row]),
  );
  const units = directory.units ?? {};
  const inLanguage = (row: Row | undefined) => {
    const [en, zh] = [text(row?.name_en), text(row?.name_zh)];
    return language === "en" ? en || zh : zh || en;
  };
  const unitOf = (place: Row) => units[text(place.unit_id ?? byRef.get(place.invitation_id)?.unit_id)];
  const order = (place: Row) => [
    ...[Number(unitOf(place)?.protocol_order ?? 1_000_000), Number(byRef.get(place.role_id)?.position ?? 1_000_000)],
  ];
  const sorted = rows("places").toSorted((one, other) => {
    const [[unit = 0, role = 0], [otherUnit = 0, otherRole = 0]] = [order(one), order(other)];
    return unit - otherUnit || role - otherRole;
  });
  const cells = (place: Row): Cell[] => [
    ...[inLanguage(unitOf(place)) || text(place.unit_text), inLanguage(byRef.get(place.role_id ?? place.audience_id))],
    ...[text(place.name), text(place.post), words.value(`origin.${place.origin}`), words.value(`reply.${place.reply}`)],
    ...[place.substitute === true ? words.value("yes") : "", moment(place.signed_in_at), moment(place.left_at)],
    ...[typeof place.absence === "string" ? words.value(`absence.${place.absence}`) : "", text(place.reason)],
  ];
  const kinds = { signedIn: "moment", left: "moment" } as Record<string, "moment">;
  return {
    name: words.name,
    columns: attendanceColumns.map((column) => ({ name: words.column(column), kind: kinds[column] ?? "text" })),
    rows: sorted.map(cells),
  };
}
