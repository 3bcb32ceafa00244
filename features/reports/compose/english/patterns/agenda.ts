import type { AgendaKind } from "@/features/meetings/record";
import type { Pattern } from "../../pattern";

/** What a year behind or ahead comes to, after who summed it up or planned it. */
export const years = {
  review: [
    "summed up {subject}[ in {year}]",
    "reviewed {subject}[ in {year}]",
    "looked back on {subject}[ in the year {year}]",
    "looked back on {year}",
    "looked back on the year {year}",
  ],
  arrange: [
    "made arrangements for {subject}[ in {year}]",
    "set out {subject}[ for {year}]",
    "planned {subject}[ for the year {year}]",
    "made arrangements for {year}",
    "planned for the year {year}",
  ],
} satisfies Partial<Record<AgendaKind, Pattern[]>>;

/** A turn of the agenda. {at} stands only before the first: "at the meeting,"; {and} has a comma where it needs one. */
export const turns: Record<AgendaKind, Pattern[]> = {
  convey: [
    "[{at} ]{actor} conveyed {subject}",
    "[{at} ]{actor} informed {attendees} of {subject}",
    "[{at} ]{attendees} were informed of {subject}",
    "[{at} ]{attendees} were told about {subject}",
    "[{at} ]{actor} addressed {attendees}",
    "[{at} ]{actor} spoke to {attendees}",
  ],
  brief: [
    "[{at} ]{actor} briefed {attendees} on {subject}[{and} handed out {documents}]",
    "[{at} ]{actor} gave a briefing on {subject}[{and} distributed {documents}]",
    "[{at} ]{actor} gave {attendees} an account of {subject}[{and} handed out {documents}]",
    "[{at} ]{attendees} were briefed on {subject}[{and} received {documents}]",
    "[{at} ]{attendees} heard a briefing on {subject}[{and} were given {documents}]",
    "[{at} ]{actor} handed out {documents}",
    "[{at} ]{actor} distributed {documents}",
    "[{at} ]{actor} gave a briefing",
    "[{at} ]{actor} briefed {attendees}",
    "[{at} ]{attendees} received {documents}",
    "[{at} ]{attendees} were given {documents}",
  ],
  hand_out: [
    "[{at} ]{actor} handed out {subject}",
    "[{at} ]{actor} distributed {subject}",
    "[{at} ]{attendees} received {subject}",
    "[{at} ]{attendees} were given {subject}",
    "[{at} ]{actor} handed out material",
    "[{at} ]{actor} distributed material",
  ],
  present: [
    "[{at} ]{actor} gave a presentation on {subject}",
    "[{at} ]{actor} made a presentation on {subject}",
    "[{at} ]{attendees} heard a presentation on {subject}",
    "[{at} ]a presentation was given on {subject}",
    "[{at} ]{actor} gave a presentation",
    "[{at} ]{actor} made a presentation",
  ],
  speak: [
    "[{at} ]{actor} spoke on {subject}",
    "[{at} ]{actor} gave a speech on {subject}",
    "[{at} ]{attendees} heard a speech on {subject}",
    "[{at} ]{attendees} listened to a speech on {subject}",
    "[{at} ]{actor} gave a speech",
    "[{at} ]{actor} took the floor",
  ],
  discuss: [
    "[{at} ]{actor} discussed {subject}",
    "[{at} ]{actor} exchanged views on {subject}",
    "[{at} ]{attendees} discussed {subject}",
    "[{at} ]{attendees} exchanged views on {subject}",
    "[{at} ]{actor} took part in a discussion",
    "[{at} ]{actor} joined in a discussion",
  ],
  sign: [
    "[{at} ]{actor} signed {subject}",
    "[{at} ]{actor} took part in the signing of {subject}",
    "{meeting} saw the signing of {subject}",
    "[{at} ]{attendees} witnessed the signing of {subject}",
    "[{at} ]the signing of {subject} took place",
    "[{at} ]{actor} took part in a signing",
    "[{at} ]{actor} joined in a signing",
  ],
  award: [
    "[{at} ]{actor} presented {subject}",
    "[{at} ]{actor} awarded {subject}",
    "{meeting} saw the presentation of {subject}",
    "[{at} ]{attendees} witnessed the presentation of {subject}",
    "[{at} ]the presentation of {subject} took place",
    "[{at} ]{actor} took part in an award ceremony",
    "[{at} ]{actor} joined in an award ceremony",
  ],
  launch: [
    "[{at} ]{actor} launched {subject}",
    "[{at} ]{actor} announced the launch of {subject}",
    "{meeting} saw the launch of {subject}",
    "[{at} ]{attendees} witnessed the launch of {subject}",
    "[{at} ]the launch of {subject} took place",
    "[{at} ]{actor} took part in a launch",
    "[{at} ]{actor} joined in a launch",
  ],
  review: ["[{at} ]{actor} {years}", "{summing} {years}", "[{at} ]{actor} gave a review", "[{at} ]{actor} looked back"],
  arrange: [
    "[{at} ]{actor} {years}",
    "{summing} {years}",
    "[{at} ]{actor} made arrangements",
    "[{at} ]{actor} looked ahead",
  ],
  visit: [
    "{actor} visited {subject}[ in {area}]",
    "{actor} went to see {subject}[ in {area}]",
    "{attendees} visited {subject}[ in {area}]",
    "{attendees} went to see {subject}[ in {area}]",
    "{actor} visited {area}",
    "{actor} paid a visit to {area}",
    "{attendees} visited {area}",
    "{attendees} paid a visit to {area}",
    "{actor} took part in a visit",
    "{actor} joined in a visit",
  ],
  train: [
    "{actor} gave training on {subject}",
    "{actor} trained {attendees} in {subject}",
    "training was given on {subject}",
    "{attendees} were trained in {subject}",
    "{actor} gave training",
    "{actor} trained {attendees}",
  ],
};

/** What is taught where the whole gathering is a training. */
export const taught: Pattern[] = [
  "[{at} ]{actor} lectured on {subject}",
  "[{at} ]{actor} gave {lectures} on {subject}",
  "[{at} ]{actor} taught {attendees} about {subject}",
  "[{at} ]{attendees} heard a lecture on {subject}",
  "[{at} ]a lecture was given on {subject}",
  "[{at} ]{actor} gave {lectures}",
  "[{at} ]{actor} lectured",
];

/** A stop of a visit, where all went. */
export const stops = {
  first: [
    "in {area}, {attendees} visited {subject}",
    "in {area}, {attendees} went to see {subject}",
    "{attendees} visited {subject}",
    "{attendees} went to see {subject}",
    "{attendees} visited {area}",
    "{attendees} went to {area}",
  ],
  next: [
    "in {area}, they visited {subject}",
    "in {area}, they went to see {subject}",
    "they went on to {subject} in {area}",
    "they also visited {subject}",
    "they then went to see {subject}",
    "they also visited {area}",
    "they then went to {area}",
  ],
} satisfies Record<string, Pattern[]>;
