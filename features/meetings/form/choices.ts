import type { Post } from "../facts";
import type { Bilingual } from "../record";

/** What a record may name: the series, the bodies of the federation in protocol order, the people with their posts. */
export type Choices = {
  series: { id: number; name: Bilingual }[];
  units: {
    id: number;
    kind: "municipal" | "department" | "institution" | "district";
    name: Bilingual;
    short: Bilingual;
  }[];
  people: { id: number; name: Bilingual; posts: Post[] }[];
};
