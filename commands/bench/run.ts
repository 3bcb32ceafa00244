import { cpus, totalmem } from "node:os";
import { listPublished } from "@/features/reports/published/queries";
import { orExplain } from "../or-explain";
import { buildIfNeeded } from "../portal-build";
import { startSecondPortal } from "../second-portal";
import { authSecret } from "../secret";
import { withTemporaryData } from "../temporary-data";
import { withDatabase } from "../with-database";
import { measureComposing } from "./composing";
import { measureDesk } from "./desk";
import { measureFreshness } from "./freshness";
import { measureMeetings } from "./meetings";
import { measureSearch } from "./search";
import { measureSpeed } from "./speed";

async function bench(dataDir: string): Promise<void> {
  await buildIfNeeded((line) => console.log(line));
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: "" });
  const portal = await startSecondPortal(dataDir);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  try {
    await withDatabase(async (env) => {
      const [newest] = (await listPublished({ section: "updates", language: "en", size: 1 })).rows;
      const secret = authSecret(env);
      const settings = { NEXTAUTH_SECRET: secret, DATABASE_URL: process.env.DATABASE_URL ?? "", SITE_URL: portal.url };
      await measureSpeed(portal.url, `/en/events/updates/${newest?.slug}`, settings);
      await measureFreshness(portal.url, env.demoPassword);
      measureComposing();
      await measureSearch(process.env.DATABASE_URL ?? "");
      await measureDesk(portal.url, env.demoPassword);
      await measureMeetings(portal.url, env.demoPassword);
    });
  } finally {
    await portal.stop();
  }
}

orExplain(withTemporaryData("bench", bench));
