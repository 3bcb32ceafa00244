import { relative, resolve } from "node:path";
import { operator } from "@/features/people/actor";
import { importPage } from "@/features/reports/mutations/import-page";
import { type Candidate, candidatesAt, readPageFile } from "./import-files";
import { importWording } from "./import-wording";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

type Outcome = "imported" | "already here" | "left out";

function say(outcome: Outcome, text: string): Outcome {
  // A title or a file name may hold what a terminal would obey.
  console.log(`${outcome.padEnd(13)} ${text.replace(/\p{Cc}/gu, "?")}`);
  return outcome;
}

async function importFile({ path, reason }: Candidate): Promise<Outcome> {
  if (reason) return say("left out", `${path}: ${importWording[reason]}`);
  const read = await readPageFile(path);
  if (!read.ok) return say("left out", `${path}: ${importWording[read.reason]}`);
  const { page } = read;
  try {
    const result = await importPage(page, { actor: operator, at: new Date() });
    if (!result.ok) {
      return say("left out", `${path}: ${result.reasons.map((refusal) => importWording[refusal]).join("; ")}`);
    }
    const address = `/${page.language}/events/${page.sectionSlug}/${result.slug}`;
    return say(result.created ? "imported" : "already here", `${page.title}  -> ${address}`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return say("left out", `${path}: it could not be stored (${cause instanceof Error ? cause.message : cause})`);
  }
}

/** npm runs a script in the project's folder; paths are meant from where npm was called. */
function fromHere(path: string): string {
  const calledIn = process.env.npm_lifecycle_event === "import" ? process.env.INIT_CWD : undefined;
  return calledIn ? relative(process.cwd(), resolve(calledIn, path)) : path;
}

async function importAll(paths: string[]): Promise<void> {
  if (paths.length === 0) {
    console.error("Usage: npm run import -- <files or folders of pages of the old site>");
    process.exitCode = 1;
    return;
  }
  const candidates = (await Promise.all(paths.map((path) => candidatesAt(fromHere(path))))).flat();
  const outcomes = await withDatabase(async () => {
    const told: Outcome[] = [];
    for (const candidate of candidates) told.push(await importFile(candidate));
    return told;
  });
  const count = (outcome: Outcome) => outcomes.filter((told) => told === outcome).length;
  console.log(`${count("imported")} imported, ${count("already here")} already here, ${count("left out")} left out`);
  if (count("left out") > 0) process.exitCode = 1;
}

orExplain(importAll(process.argv.slice(2)));
