import type { Pattern } from "../../pattern";

const unnamed: Pattern = "{event} {was} held[ {place}][ {time}][ to {purpose}]";

/** The first sentence. `aimFirst` is a purpose short enough to begin with; `hosts` are the host and the co-hosts. */
export const openings = {
  meeting: [
    "{host} held {event}[ {place}][ {time}][ to {purpose}]",
    "{host} convened {event}[ {place}][ {time}][ to {purpose}]",
    "{host} held {event}[ {time}][ {place}][ to {purpose}]",
    "to {aimFirst}, {host} held {event}[ {place}][ {time}]",
    unnamed,
  ],
  training: [
    "{host} held {event}[ in collaboration with {partner}][ {place}][ {time}][ to {purpose}]",
    "{host} organized {event}[ in collaboration with {partner}][ {place}][ {time}][ to {purpose}]",
    "{host}[, in collaboration with {partner},] held {event}[ {time}][ {place}][ to {purpose}]",
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
    "{host} held {event} together with {coHosts}[ {place}][ {time}][ to {purpose}]",
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
    unnamed,
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
  "{advisers} gave guidance to {meeting}",
];

/** The same of those who held it with the host, where the first sentence does not name them. */
export const coHosts: Pattern[] = ["{meeting} was co-hosted by {coHosts}", "{meeting} was held jointly with {coHosts}"];
