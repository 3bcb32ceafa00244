import type { PartnerRole } from "@/features/meetings/record";
import type { Pattern } from "../../pattern";
import type { Occasion } from "./occasions";

/**
 * The first sentence. `aim` stands before, `purpose` after who did it; `company` tells with whom the host held it, and
 * `with` are they themselves; `place` is 在 or 到 somewhere, 在…设主会场， of what was held online. A visit whose name is a deed has `deed`, any other occasion `event`.
 */
export const openings: Record<Occasion["kind"], readonly Pattern[]> = {
  meeting: [
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]召开{event}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]召开{event}[，{purpose}]。",
    "[{when}，][为{aim}，]{host}[{company}][{place}][以{mode}]召开{event}。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]召开。",
    "[{when}，]{event}[{place}][以{mode}]召开[，{purpose}]。",
  ],
  training: [
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]举办[{length}]{event}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]举办[{length}]{event}[，旨在{purpose}]。",
    "[{when}，][为{aim}，]{host}[{company}][{place}][以{mode}]举办[{length}]{event}。",
    "[为{aim}，][{when}，][{length}]{event}[{place}][以{mode}]举行。",
    "[{when}，][{length}]{event}[{place}][以{mode}]举行[，旨在{purpose}]。",
  ],
  joint_event: [
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]举办{event}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]举办{event}[，{purpose}]。",
    "[为{aim}，][{when}，]由{host}与{with}联合主办的{event}[{place}][以{mode}]举行。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]举行。",
    "[{when}，]{event}[{place}][以{mode}]举行[，{purpose}]。",
  ],
  visit: [
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]开展{event}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]开展{event}[，{purpose}]。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]开展。",
    "[{when}，]{event}[{place}][以{mode}]开展[，{purpose}]。",
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]{deed}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]{deed}[，{purpose}]。",
    "[{when}，]有关人员[{place}][以{mode}]{deed}[，{purpose}]。",
    "[为{aim}，][{when}，]有关人员[{place}][以{mode}]{deed}。",
  ],
  reception: [
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]开展{event}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]开展{event}[，{purpose}]。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]进行。",
    "[{when}，]{event}[{place}][以{mode}]进行[，{purpose}]。",
    "[为{aim}，][{when}，]{host}[{company}][{place}][以{mode}]{deed}。",
    "[{when}，]{host}[{company}][{place}][以{mode}]{deed}[，{purpose}]。",
    "[{when}，]有关人员[{place}][以{mode}]{deed}[，{purpose}]。",
    "[为{aim}，][{when}，]有关人员[{place}][以{mode}]{deed}。",
  ],
};

/** With whom the host held it; `beside` whom where its own words end in 联合会, after which neither 联合 nor 会同 reads well. */
export const companions: readonly Pattern[] = ["联合{with}", "会同{with}", "与{with}共同", "与{beside}共同"];

/** Who else had a hand in it, and as what: `guides` are those who guided it when nobody is told to have organised it. */
export const partnerships: readonly Pattern[] = [
  "{whole}由{roles}[，得到{supporters}支持]。",
  "本次{whole}由{roles}[，得到{supporters}支持]。",
  "{noun}在{guides}指导下进行[，得到{supporters}支持]。",
  "本次{noun}在{guides}指导下进行[，得到{supporters}支持]。",
  "{whole}得到{supporters}支持。",
  "本次{whole}得到{supporters}支持。",
];

/** In a row after 由. */
export const roles: Record<Exclude<PartnerRole, "supporter">, readonly Pattern[]> = {
  co_host: ["{units}联合主办"],
  adviser: ["{units}指导"],
  organiser: ["{units}承办"],
};
