import { telling, wordings } from "./kinds";
import { enumerated, known, listed, type Phrase, run } from "./phrases";
import { bySubject, subjectOf, type Turn } from "./turns";
import { areaOf } from "./units";

function areasOf(turn: Turn): Phrase[] {
  return known(turn.map((item) => item.unit && areaOf(item.unit, `agenda.${item.position}.unitId`)));
}

function districtsOn(turn: Turn): Phrase | null {
  const subject = subjectOf(turn[0]);
  return subject && { ...subject, fields: turn.map((item) => `agenda.${item.position}.subject`) };
}

/** Who presented on what, in the order they spoke: one subject told once, several each after its districts. */
export function presentations(turn: Turn): Phrase | null {
  const groups = bySubject(turn).filter((group) => areasOf(group).length > 0);
  const areas = areasOf(turn);
  if (groups.length > 1) {
    const told = groups.map((group) => {
      const subject = districtsOn(group);
      return run(listed(areasOf(group)), subject && run(", on", subject));
    });
    return run("presentations were given by representatives of the women's federations of", enumerated(told));
  }
  const subject = districtsOn(groups[0] ?? turn);
  if (areas.length === 0) return telling(wordings.present, null, subject);
  const [representatives, gave] =
    areas.length === 1
      ? ["a representative of the women's federation of", "gave a presentation"]
      : ["representatives of the women's federations of", "gave presentations"];
  return run(representatives, listed(areas), gave, subject && run("on", subject));
}
