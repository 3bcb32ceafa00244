import type { Database } from "@/db/client";
import type { Organisation } from "./organisation";
import type { Pictures } from "./pictures";

/** The world while it is being made: what there is so far, by the keys of the seed. */
export type World = Organisation & {
  database: Database;
  pictures: Pictures;
  meetings: Map<string, number>;
  reports: Map<string, number>;
};
