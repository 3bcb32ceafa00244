/** An entry of the record of deeds about a meeting, as far as it tells what changed. */
export type MeetingDeed = { action: string; actorName: string; at: Date; before: unknown; after: unknown };

/** How a fact of the record came to say what it says: who, when and by which way. */
export type RecordChange = { by: string; at: Date; how: "sign_in" | "agenda" | "moved" | "ask" | "record" };

/** The deeds that change what a record states. */
export const changingDeeds = [
  ...["meeting.save", "meeting.set_head_count", "meeting.move", "meeting.ask", "meeting.begin_training"],
  ...["agenda.add", "agenda.add_usual", "agenda.save", "agenda.move", "agenda.remove", "agenda.restore"],
  "agenda.accept",
] as const;

type Facts = { [name: string]: unknown };

const factsIn = (given: unknown): Facts => (typeof given === "object" && given !== null ? (given as Facts) : {});
const listIn = (facts: Facts, name: string): Facts[] => {
  const list = facts[name];
  return Array.isArray(list) ? list.map(factsIn) : [];
};

const asWritten: Record<string, readonly string[]> = {
  host: ["hostUnitId"],
  series: ["seriesId"],
  headCount: ["headCount", "headCountPrecision"],
};

/** What a whole record says at a field, in whatever shape: two of them are only held against each other. */
function stateOf(field: string, facts: Facts): unknown {
  const [root = "", id = ""] = field.split(".");
  const items = listIn(facts, "agenda");
  switch (root) {
    case "presenters":
      return items
        .filter(({ kind }) => kind === "present")
        .map(({ unitId, subject, internal }) => [unitId, subject, internal]);
    case "agenda":
      return items.find((item) => String(item.id) === id);
    case "asks":
      return listIn(facts, "asks").find((ask) => String(ask.id) === id);
    case "attendance":
    case "outlook":
    case "partners":
      return listIn(facts, root)[Number(id)];
    case "remarks":
    case "training":
      return factsIn(facts[root])[id];
    default:
      return (asWritten[root] ?? [root]).map((name) => facts[name]);
  }
}

/** Whether a deed on the agenda is about the item that a field belongs to, or about who presented. */
function isOfItem(field: string, { action, before, after }: MeetingDeed): boolean {
  const [root, id] = field.split(".");
  const items = [before, after].map(factsIn).flatMap((facts) => [facts, ...listIn(facts, "items")]);
  if (root === "presenters") return action === "agenda.move" || items.some(({ kind }) => kind === "present");
  return root === "agenda" && items.some((item) => String(item.id) === id);
}

function touches(field: string, deed: MeetingDeed): boolean {
  const [root = "", id] = field.split(".");
  const [before, after] = [factsIn(deed.before), factsIn(deed.after)];
  if (deed.action === "meeting.ask") return root === "asks" && String(after.id) === id;
  if (deed.action === "meeting.begin_training") return root === "training";
  if (deed.action === "meeting.move") {
    const name = { date: "date", halfDay: "startsAt" }[root];
    return name !== undefined && before[name] !== after[name];
  }
  if (deed.action.startsWith("agenda.")) return isOfItem(field, deed);
  if (deed.action === "meeting.set_head_count" && root !== "headCount") return false;
  return JSON.stringify(stateOf(field, before)) !== JSON.stringify(stateOf(field, after));
}

function howOf({ action }: MeetingDeed): RecordChange["how"] {
  if (action === "meeting.set_head_count") return "sign_in";
  if (action === "meeting.move") return "moved";
  if (action === "meeting.ask") return "ask";
  return action.startsWith("agenda.") ? "agenda" : "record";
}

/** The newest of these deeds (the newest first) that touched a field of the record; null when none is known to have. */
export function changeOf(field: string, deeds: readonly MeetingDeed[]): RecordChange | null {
  const deed = deeds.find((one) => touches(field, one));
  return deed ? { by: deed.actorName, at: deed.at, how: howOf(deed) } : null;
}
