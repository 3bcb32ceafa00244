import { openServer } from "@/db/embedded/server";

const [dataDir = "", manner] = process.argv.slice(2);
const server = await openServer({ dataDir });
process.send?.(server.url("postgres"));
if (manner === "forgetful") process.disconnect();
else
  process.once("message", async () => {
    await server.leave();
    process.disconnect();
  });
