import type { Pattern } from "../../pattern";

const unnamed: Pattern = "{event} {was} held[ {place}][ {time}][ to {purpose}]";
const unnamedLater: Pattern = "[{time}, ]{event} {was} held[ {place}][ to {purpose}]";

/**
 * The first sentence. `aimFirst` is a purpose short enough to begin with; `hosts` are the host and the co-hosts. What was
 * held with someone is never told right before its place, which would be theirs, nor "online" before "from May 9".
 */
export const openings = {
  meeting: [
    "{host} held {event}[ {place}][ {time}][ to {purpose}]",
    "{host} convened {event}[ {place}][ {time}][ to {purpose}]",
    "{host} held {event}[ {time}][ {place}][ to {purpose}]",
    "to {aimFirst}, {host} held {event}[ {place}][ {time}]",
    unnamed,
  ],
  training: [
    "{host}[, in collaboration with {partner},] held {event}[ {place}][ {time}][ to {purpose}]",
    "{host}[, in collaboration with {partner},] organized {event}[ {time}][ {place}][ to {purpose}]",
    "[in collaboration with {partner}, ]{host} held {event}[ {place}][ {time}][ to {purpose}]",
    unnamed,
  ],
  event: [
    "{host} held {event}[ {place}][ {time}][ to {purpose}]",
    "{host} hosted {event}[ {place}][ {time}][ to {purpose}]",
    "to {aimFirst}, {host} held {event}[ {place}][ {time}]",
    unnamed,
  ],
  joint: [
    "{hosts} jointly held {event}[ {place}][ {time}][ to {purpose}]",
    "{host}, together with {coHosts}, held {event}[ {place}][ {time}][ to {purpose}]",
    "together with {coHosts}, {host} held {event}[ {place}][ {time}][ to {purpose}]",
    "to {aimFirst}, {hosts} jointly held {event}[ {place}][ {time}]",
  ],
  visit: [
    "[{time}, ]{hosts} paid {event} to {places}[ {online}][ to {purpose}]",
    "[{time}, ]{hosts} made {event} to {places}[ {online}][ to {purpose}]",
  ],
  tour: [
    "[{time}, ]{hosts} organized {event} to {places}[ {online}][ to {purpose}]",
    "[{time}, ]{hosts} went on {event} to {places}[ {online}][ to {purpose}]",
  ],
  reception: [
    "[{time}, ]{hosts} received {event}[ {place}][ to {purpose}]",
    "[{time}, ]{hosts} welcomed {event}[ {place}][ to {purpose}]",
  ],
  outing: [
    "[{time}, ]{hosts} organized {event}[ {place}][ to {purpose}]",
    "[{time}, ]{hosts} arranged {event}[ {place}][ to {purpose}]",
    unnamedLater,
  ],
  online: [
    "{time}, {host}[, in collaboration with {partner},] held {event}[ {place}][ to {purpose}]",
    "{time}, {host}[, in collaboration with {partner},] hosted {event}[ {place}][ to {purpose}]",
    unnamedLater,
  ],
  onlineJoint: [
    "{time}, {hosts} jointly held {event}[ {place}][ to {purpose}]",
    "{time}, {host}, together with {coHosts}, held {event}[ {place}][ to {purpose}]",
  ],
} satisfies Record<string, Pattern[]>;

/** What it was for, where the first sentence does not say it. */
export const aims: Pattern[] = [
  "{meeting} was held to {purpose}",
  "the purpose was to {purpose}",
  "{meeting} aimed to {purpose}",
];

/** Who else made it, and as what. */
export const partners: Pattern[] = [
  "{meeting} was organized by {organisers} under the guidance of {advisers}, with the support of {supporters}",
  "under the guidance of {advisers}, and with the support of {supporters}, {meeting} was organized by {organisers}",
  "{meeting} was organized by {organisers} under the guidance of {advisers}",
  "under the guidance of {advisers}, {meeting} was organized by {organisers}",
  "{meeting} was held under the guidance of {advisers}, with the support of {supporters}",
  "with the support of {supporters}, {meeting} was held under the guidance of {advisers}",
  "{meeting} was organized by {organisers}, with the support of {supporters}",
  "with the support of {supporters}, {meeting} was organized by {organisers}",
  "{meeting} was organized by {organisers}",
  "{organisers} organized {meeting}",
  "{meeting} was supported by {supporters}",
  "{supporters} supported {meeting}",
  "{meeting} was held under the guidance of {advisers}",
];

/** The same of those who held it with the host, where the first sentence does not name them. */
export const coHosts: Pattern[] = ["{meeting} was co-hosted by {coHosts}", "{meeting} was held jointly with {coHosts}"];
