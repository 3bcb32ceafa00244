import { db } from "@/db/client";
import { seedDemonstration } from "@/db/seed/demonstration";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

orExplain(
  withDatabase(async (env) => {
    if (!env.demo) throw new Error("DEMO: is off; the demonstration world is never put into a working portal");
    await seedDemonstration(db, { today: new Date(), password: env.demoPassword });
    console.log("The demonstration world is there.");
  }),
);
