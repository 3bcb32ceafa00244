import type { Database } from "@/db/client";
import type { Organisation } from "./organisation";

/** The world while it is being made: what there is so far, by the keys of the seed. */
export type World = Organisation & {
  database: Database;
  meetings: Map<string, number>;
  reports: Map<string, number>;
};
