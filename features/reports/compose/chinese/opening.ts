import type { PartnerRole } from "@/features/meetings/record";
import type { Sentence } from "../composition";
import { inOrder, known, type Phrase, stated, together, worded, wordsOf } from "../phrase";
import { lengthOf, whenOf } from "./days";
import { deed } from "./patterns/occasions";
import { companions, openings, partnerships, roles } from "./patterns/opening";
import type { Telling } from "./telling";
import { federationName, hostInFull } from "./units";
import { deedOf, purposeOf, tidy } from "./wording";

const modes = { in_person: "", online: "线上方式", mixed: "线上线下相结合方式" };

/** Partners with this role in the order of the record; each keeps its place in the record as its field. */
function partnersAs(role: PartnerRole, { facts }: Telling): Phrase | null {
  const all = facts.partners.map((partner, index) =>
    partner.role === role ? stated(federationName(partner.name.zh), `partners.${index}`) : null,
  );
  return inOrder(known(all), "、");
}

/** What was held by its name, or by what it is when the series has no Chinese one. */
export function eventOf({ facts, occasion, host }: Telling): Phrase | null {
  const text = tidy(facts.series.zh);
  const hosts = [tidy(facts.host.name.zh), host ? wordsOf(host.spans) : ""].filter((name) => name !== "");
  const whose = hosts.find((name) => text.startsWith(name)) ?? "";
  return stated(text.slice(whose.length) || text, "series") ?? worded(occasion.unnamed);
}

/** Whether the series is told as something done, 走访慰问困难家庭, and not as something held. */
export function isDeed({ facts }: Telling): boolean {
  return facts.kind === "visit" && deed.test(tidy(facts.series.zh));
}

/** What it was for: `aim` fits after 为, `purpose` after who did it. */
export function purposesOf({ facts }: Telling) {
  const [aim, purpose] = [purposeOf(facts.purpose.zh), deedOf(facts.purpose.zh)];
  return {
    aim: /^(?:就|围绕)/.test(aim) ? null : stated(aim, "purpose"),
    purpose: stated(purpose, "purpose"),
  };
}

/** 在首都图书馆, or 在首都图书馆设主会场， of what was held online; whoever visits goes 到延庆区, unless the visit's name says already where it goes: 赴企业走访女职工. */
function placeOf(telling: Telling): Phrase | null {
  const { facts, occasion, host } = telling;
  const venue = stated(tidy(facts.venue.zh).replace(/^[在到]/, ""), "venue");
  if (venue && facts.mode === "online") return together("在", venue, "设主会场，");
  const goes =
    host !== null && occasion.kind === "visit" && !(isDeed(telling) && /^[赴到]/.test(tidy(facts.series.zh)));
  return venue && together(goes ? "到" : "在", venue);
}

/** Who held what, when, where, with whom and to what end. */
export function opening(telling: Telling): Sentence | null {
  const { facts, publicationYear } = telling;
  const event = eventOf(telling);
  const [host, partners] = [hostInFull(facts.host), partnersAs("co_host", telling)];
  const isUnion = host !== null && wordsOf(host.spans).endsWith("联合会");
  return telling.sentence("opening", openings[telling.occasion.kind], {
    ...purposesOf(telling),
    when: whenOf(facts, publicationYear),
    host,
    with: partners,
    company: telling.phrase("opening.with", companions, { [isUnion ? "beside" : "with"]: partners }),
    place: placeOf(telling),
    mode: stated(modes[facts.mode], "mode"),
    length: lengthOf(facts),
    ...(isDeed(telling) ? { deed: event } : { event }),
  });
}

/** Who guided, organised and supported it. */
export function partnership(telling: Telling): Sentence | null {
  // Whoever held it with a host that has no name yet is not left out.
  const further = telling.host ? [] : (["co_host"] as const);
  const clauseOf = (role: keyof typeof roles) =>
    telling.phrase(`partners.${role}`, roles[role], { units: partnersAs(role, telling) });
  const held = known([...further, "organiser" as const].map(clauseOf));
  const clauses = known((["adviser", ...further, "organiser"] as const).map(clauseOf));
  return telling.sentence("partners", partnerships, {
    ...(held.length === 0 ? { guides: partnersAs("adviser", telling) } : { roles: inOrder(clauses, "、") }),
    supporters: partnersAs("supporter", telling),
  });
}
