import type { PartnerRole } from "@/features/meetings/record";
import type { Pattern } from "../../pattern";
import type { Occasion } from "./occasions";

/**
 * The first sentence. `aim` stands before, `purpose` after who did it; `with` are those who held it together with the
 * host; `place` is 在 or 到 somewhere. A visit whose name is a deed has `deed`, any other occasion `event`.
 */
export const openings: Record<Occasion["kind"], readonly Pattern[]> = {
  meeting: [
    "[为{aim}，][{when}，]{host}[联合{with}][{place}][以{mode}]召开{event}。",
    "[{when}，]{host}[联合{with}][{place}][以{mode}]召开{event}[，{purpose}]。",
    "[{when}，][为{aim}，]{host}[联合{with}][{place}][以{mode}]召开{event}。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]召开。",
    "[{when}，]{event}[{place}][以{mode}]召开[，{purpose}]。",
  ],
  training: [
    "[为{aim}，][{when}，]{host}[联合{with}][{place}][以{mode}]举办[{length}]{event}。",
    "[{when}，]{host}[联合{with}][{place}][以{mode}]举办[{length}]{event}[，旨在{purpose}]。",
    "[{when}，][为{aim}，]{host}[联合{with}][{place}][以{mode}]举办[{length}]{event}。",
    "[为{aim}，][{when}，][{length}]{event}[{place}][以{mode}]举办。",
    "[{when}，][{length}]{event}[{place}][以{mode}]举办[，旨在{purpose}]。",
  ],
  joint_event: [
    "[为{aim}，][{when}，]{host}[联合{with}][{place}][以{mode}]举办{event}。",
    "[{when}，]{host}[会同{with}][{place}][以{mode}]举办{event}[，{purpose}]。",
    "[为{aim}，][{when}，]由{host}与{with}联合主办的{event}[{place}][以{mode}]举行。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]举行。",
    "[{when}，]{event}[{place}][以{mode}]举行[，{purpose}]。",
  ],
  visit: [
    "[为{aim}，][{when}，]{host}[会同{with}][{place}][以{mode}]开展{event}。",
    "[{when}，]{host}[会同{with}][{place}][以{mode}]开展{event}[，{purpose}]。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]开展。",
    "[{when}，]{event}[{place}][以{mode}]开展[，{purpose}]。",
    "[为{aim}，][{when}，]{host}[会同{with}][{place}][以{mode}]{deed}。",
    "[{when}，]{host}[会同{with}][{place}][以{mode}]{deed}[，{purpose}]。",
    "[{when}，]有关人员[{place}][以{mode}]{deed}[，{purpose}]。",
    "[为{aim}，][{when}，]有关人员[{place}][以{mode}]{deed}。",
  ],
  reception: [
    "[为{aim}，][{when}，]{host}[会同{with}][{place}][以{mode}]开展{event}。",
    "[{when}，]{host}[会同{with}][{place}][以{mode}]开展{event}[，{purpose}]。",
    "[为{aim}，][{when}，]{event}[{place}][以{mode}]进行。",
    "[{when}，]{event}[{place}][以{mode}]进行[，{purpose}]。",
    "[为{aim}，][{when}，]{host}[会同{with}][{place}][以{mode}]{deed}。",
    "[{when}，]{host}[会同{with}][{place}][以{mode}]{deed}[，{purpose}]。",
    "[{when}，]有关人员[{place}][以{mode}]{deed}[，{purpose}]。",
    "[为{aim}，][{when}，]有关人员[{place}][以{mode}]{deed}。",
  ],
};

/** Who else had a hand in it, and as what. */
export const partnerships: readonly Pattern[] = ["{whole}由{roles}。", "本次{whole}由{roles}。"];

export const roles: Record<PartnerRole, readonly Pattern[]> = {
  co_host: ["{units}参与主办"],
  adviser: ["{units}指导"],
  organiser: ["{units}承办"],
  supporter: ["{units}支持"],
};
