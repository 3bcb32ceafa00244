import type { EventRecord } from "../event";

export const fields = [
  ...["kind", "title.en", "title.zh", "summary.en", "summary.zh", "description.en", "description.zh"],
  ...["starts", "ends", "place.en", "place.zh", "hostUnitId", "districtId", "themeId"],
  ...["registration.open", "registration.capacity", "registration.closes", "registration.waitingList"],
] as const;

/** A line of the agenda as it is typed; its key stays with it when it moves. */
export type AgendaLine = { key: string; time: string; en: string; zh: string; internal: boolean };

/** An event as its form holds it: every field a text, a ticked box "on". */
export type Sheet = { texts: Record<string, string>; agenda: AgendaLine[] };

const ticked = (is: boolean) => (is ? "on" : "");

export function sheetOf(record: EventRecord): Sheet {
  const { title, summary, description, place, registration } = record;
  return {
    texts: {
      kind: record.kind,
      ...{ "title.en": title.en, "title.zh": title.zh, "summary.en": summary.en, "summary.zh": summary.zh },
      ...{ "description.en": description.en, "description.zh": description.zh },
      ...{ starts: record.starts, ends: record.ends, "place.en": place.en, "place.zh": place.zh },
      hostUnitId: String(record.hostUnitId),
      ...{ districtId: String(record.districtId ?? ""), themeId: String(record.themeId ?? "") },
      "registration.open": ticked(registration.open),
      "registration.capacity": String(registration.capacity ?? ""),
      "registration.closes": registration.closes ?? "",
      "registration.waitingList": ticked(registration.waitingList),
    },
    agenda: record.agenda.map(({ time, text, internal }, index) => ({
      ...{ key: `line${index + 1}`, time, en: text.en, zh: text.zh, internal },
    })),
  };
}

/** What a new event's form begins with. */
export const blankSheet: Sheet = {
  texts: { ...Object.fromEntries(fields.map((field) => [field, ""])), kind: "activity" },
  agenda: [],
};

const numberOf = (text: string) => (text.trim() === "" ? null : Number(text));

/** The sheet in the shape of a record, still unchecked. */
export function recordOf({ texts, agenda }: Sheet): unknown {
  const text = (field: string) => texts[field] ?? "";
  const pair = (field: string) => ({ en: text(`${field}.en`), zh: text(`${field}.zh`) });
  return {
    kind: text("kind"),
    ...{ title: pair("title"), summary: pair("summary"), description: pair("description"), place: pair("place") },
    ...{ starts: text("starts"), ends: text("ends") },
    hostUnitId: Number(text("hostUnitId")),
    ...{ districtId: numberOf(text("districtId")), themeId: numberOf(text("themeId")) },
    agenda: agenda.map(({ time, en, zh, internal }) => ({ time, text: { en, zh }, internal })),
    registration: {
      open: text("registration.open") === "on",
      capacity: numberOf(text("registration.capacity")),
      closes: text("registration.closes") || null,
      waitingList: text("registration.waitingList") === "on",
    },
  };
}

/** Where in the sheet an error of its record belongs: `agenda.2.text.en` becomes `agenda.<key>.en`. */
export function placeIn(sheet: Sheet, path: string): string {
  const [list, index, ...rest] = path.split(".");
  const line = list === "agenda" ? sheet.agenda[Number(index)] : undefined;
  return line ? ["agenda", line.key, rest.at(-1)].join(".") : path;
}

const lineOf = ({ key: _, ...line }: AgendaLine) => line;

/** The fields that two sheets hold differently, the agenda as a whole. */
export function differences(one: Sheet, other: Sheet): string[] {
  const texts = fields.filter((field) => (one.texts[field] ?? "").trim() !== (other.texts[field] ?? "").trim());
  const agendas = [one, other].map(({ agenda }) => JSON.stringify(agenda.map(lineOf)));
  return agendas[0] === agendas[1] ? texts : [...texts, "agenda"];
}
