/** How a place stands: nobody named, somebody named, she said yes, it is not taken up. */
export const replies = ["silent", "named", "confirmed", "declined"] as const;
export type Reply = (typeof replies)[number];

export const steps = [
  "name",
  "confirm",
  "decline",
  "substitute",
  "take_back",
  "withdraw_name",
  "accept",
  "refuse",
] as const;
export type Step = (typeof steps)[number];

type Rule = {
  /** Where the step leads from each reply from which it may be taken; from any other it may not. */
  to: Partial<Record<Reply, Reply>>;
  /** Who takes it: the body that was invited, or the organiser alone. */
  by: "body" | "organiser";
  needs?: "name" | "reason";
  /** What becomes of the name in the place. */
  name: "given" | "kept" | "cleared";
  /** Only while a late name waits for the organiser's yes. */
  waiting?: true;
};

/** Everything that can happen to an invited place. */
export const table: Record<Step, Rule> = {
  name: { to: { silent: "named", named: "named" }, by: "body", needs: "name", name: "given" },
  confirm: { to: { named: "confirmed" }, by: "body", name: "kept" },
  decline: {
    to: { silent: "declined", named: "declined", confirmed: "declined" },
    ...{ by: "body", needs: "reason", name: "kept" },
  },
  substitute: { to: { declined: "named" }, by: "body", needs: "name", name: "given" },
  take_back: { to: { confirmed: "named", declined: "silent" }, by: "body", name: "kept" },
  withdraw_name: { to: { named: "silent", confirmed: "silent" }, by: "organiser", name: "cleared" },
  accept: { to: { named: "named", confirmed: "confirmed" }, by: "organiser", name: "kept", waiting: true },
  refuse: { to: { named: "silent", confirmed: "silent" }, by: "organiser", name: "cleared", waiting: true },
};

export type Holder = { name: string; post: string; email: string };
export type Place = Holder & { reply: Reply; reason: string; substitute: boolean; awaitsYes: boolean };

export const emptyPlace: Place = {
  ...{ name: "", post: "", email: "", reason: "" },
  ...{ reply: "silent", substitute: false, awaitsYes: false },
};

export type StepInput = { step: Step; holder?: Holder; reason?: string };
export type StepRefusal = "not_now" | "name_missing" | "reason_missing";

/** Everything that speaks against a step on a place as it stands. */
export function stepRefusals(place: Pick<Place, "reply" | "awaitsYes">, input: StepInput): StepRefusal[] {
  const rule = table[input.step];
  const reasons: [boolean, StepRefusal][] = [
    [rule.to[place.reply] === undefined || (rule.waiting === true && !place.awaitsYes), "not_now"],
    [rule.needs === "name" && !input.holder?.name.trim(), "name_missing"],
    [rule.needs === "reason" && !input.reason?.trim(), "reason_missing"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

/**
 * The place after a step that nothing speaks against. `late`: the replies were due before today and it is not the
 * organiser who names, so that a new name waits for her yes.
 */
export function afterStep(place: Place, input: StepInput, late: boolean): Place {
  const rule = table[input.step];
  const reply = rule.to[place.reply] ?? place.reply;
  const given = rule.name === "given" ? input.holder : undefined;
  const cleared = rule.name === "cleared" || (input.step === "take_back" && reply === "silent");
  const { name, post, email } = cleared ? emptyPlace : (given ?? place);
  const isOther = given !== undefined && (given.name !== place.name || input.step === "substitute");
  return {
    ...{ name, post, email, reply },
    reason: reply === "declined" ? (input.reason ?? "") : "",
    substitute: input.step === "substitute" || (place.substitute && !cleared),
    awaitsYes: holds(reply) && input.step !== "accept" && (isOther ? late : place.awaitsYes),
  };
}

const holds = (reply: Reply) => reply === "named" || reply === "confirmed";

/** What the body, or the organiser, may do with a place as it stands, in the order of the table. */
export function stepsOpen(place: Pick<Place, "reply" | "awaitsYes">, by: Rule["by"]): Step[] {
  return steps.filter((step) => {
    const rule = table[step];
    return rule.by === by && rule.to[place.reply] !== undefined && (!rule.waiting || place.awaitsYes);
  });
}

/** Whether a name given at this day is too late to stand by itself; both are days in Beijing. */
export function isLate(repliesDueOn: string | null, today: string): boolean {
  return repliesDueOn !== null && today > repliesDueOn;
}
