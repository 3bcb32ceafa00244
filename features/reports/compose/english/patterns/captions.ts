import type { AgendaKind } from "@/features/meetings/record";
import type { Pattern } from "../../pattern";

/** What pictures of a gathering show, in the present tense; `scene` is "at the quarterly meeting". */
export const captions = {
  gathering: ["participants take part in {gathering}[ {place}]", "{gathering} {is} under way[ {place}]"],
  visit: [
    "participants take part in {gathering}[ to {venue}][ {online}]",
    "participants join {gathering}[ to {venue}][ {online}]",
  ],
  reception: ["{gathering} {is} under way[ {place}]"],
  leader: ["{name} speaks {scene}", "{name} gives a speech {scene}"],
  lecturer: ["{name} lectures {scene}", "{name} gives a lecture {scene}"],
  presenter: [
    "a representative of {districts} gives a presentation on {subject} {scene}",
    "a representative of {districts} speaks on {subject} {scene}",
    "a representative of {districts} speaks {scene}",
    "a representative of {districts} gives a presentation {scene}",
  ],
  presenters: [
    "representatives of {districts} give presentations on {subject} {scene}",
    "representatives of {districts} speak on {subject} {scene}",
    "representatives of {districts} speak {scene}",
    "representatives of {districts} give presentations {scene}",
  ],
  session: ["participants attend a training session on {topic}", "a training session on {topic} is under way"],
  stop: ["participants visit {subject}[ in {area}]", "participants are shown {subject}[ in {area}]"],
} satisfies Record<string, Pattern[]>;

export const captionsOfItems: Partial<Record<AgendaKind, Pattern[]>> = {
  sign: ["participants witness the signing of {subject} {scene}", "the signing of {subject} takes place {scene}"],
  award: [
    "participants witness the presentation of {subject} {scene}",
    "the presentation of {subject} takes place {scene}",
  ],
  launch: ["participants witness the launch of {subject} {scene}", "the launch of {subject} takes place {scene}"],
};
