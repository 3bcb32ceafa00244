import { relative, resolve } from "node:path";
import { operator } from "@/features/people/actor";
import { findImported } from "@/features/reports/import/queries";
import { importPage } from "@/features/reports/mutations/import-page";
import { type Candidate, candidatesAt, readPageFile } from "./import-files";
import { importMeeting } from "./import-meeting";
import { bringPictures } from "./import-pictures";
import { importWording, pictureWording } from "./import-wording";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

type Outcome = "imported" | "already here" | "left out";

// A title or a file name may hold what a terminal would obey.
const printable = (text: string) => text.replace(/\p{Cc}/gu, "?");

function say(outcome: Outcome, text: string): Outcome {
  console.log(`${outcome.padEnd(13)} ${printable(text)}`);
  return outcome;
}

const isArchive = (path: string) => /\.zip$/i.test(path);

async function importArchived(path: string, trial: boolean): Promise<Outcome> {
  const answer = await importMeeting(path, trial);
  const { outcome, words } = answer;
  return say(outcome, outcome === "left out" ? `${path}: ${words}` : `${answer.title}  -> ${words}`);
}

async function importFile({ path, root, reason }: Candidate): Promise<Outcome> {
  if (reason) return say("left out", `${path}: ${importWording[reason]}`);
  const read = await readPageFile(path);
  if (!read.ok) return say("left out", `${path}: ${importWording[read.reason]}`);
  const { page, blocks } = read;
  const act = { actor: operator, at: new Date() };
  try {
    const isNew = blocks !== undefined && (await findImported(page)) === null;
    const brought = isNew ? await bringPictures(blocks, { path, root }, act) : null;
    const result = await importPage(brought ? { ...page, content: brought.content } : page, act);
    if (!result.ok) {
      return say("left out", `${path}: ${result.reasons.map((refusal) => importWording[refusal]).join("; ")}`);
    }
    const address = `/${page.language}/events/${page.sectionSlug}/${result.slug}`;
    const outcome = say(result.created ? "imported" : "already here", `${page.title}  -> ${address}`);
    for (const { src, reason: why } of brought?.left ?? []) {
      console.log(`${" ".repeat(13)} without ${printable(src.slice(0, 200))}: ${pictureWording[why]}`);
    }
    return outcome;
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

async function importAll(given: string[]): Promise<void> {
  const trial = given.includes("--dry-run");
  const paths = given.filter((one) => one !== "--dry-run").map(fromHere);
  const [archives, pages] = [paths.filter(isArchive), paths.filter((path) => !isArchive(path))];
  if (paths.length === 0 || (trial && pages.length > 0)) {
    console.error(`Usage: npm run import -- <files or folders of pages of the old site>
       npm run import -- [--dry-run] <archives of meetings (.zip)>`);
    process.exitCode = 1;
    return;
  }
  const candidates = (await Promise.all(pages.map(candidatesAt))).flat();
  const outcomes = await withDatabase(async () => {
    const told: Outcome[] = [];
    for (const path of archives) told.push(await importArchived(path, trial));
    for (const candidate of candidates) told.push(await importFile(candidate));
    return told;
  });
  const count = (outcome: Outcome) => outcomes.filter((told) => told === outcome).length;
  console.log(`${count("imported")} imported, ${count("already here")} already here, ${count("left out")} left out`);
  if (count("left out") > 0) process.exitCode = 1;
}

orExplain(importAll(process.argv.slice(2)));
