import { setTimeout as pause } from "node:timers/promises";
import { findAccount } from "@/features/people/queries";
import { bodyOf } from "@/features/reports/body/document";
import { type Draft, fieldsOf, untold } from "@/features/reports/draft";
import { createReport } from "@/features/reports/mutations/create";
import { saveReport } from "@/features/reports/mutations/save";
import { submitReport } from "@/features/reports/mutations/submit";
import { getReport, listSections } from "@/features/reports/queries";
import { signInOverHttp } from "../person-over-http";
import { median } from "./load";
import { letReadersWork } from "./readers";

const draftOf = (title: string): Draft => ({
  sourceUnitId: 1,
  eventDate: null,
  themeId: null,
  ...untold,
  en: { title, summary: `${title}, in short.`, body: bodyOf([`${title}, at length.`]) },
  zh: null,
});

async function must<Answer extends { ok: boolean }>(answer: Promise<Answer>): Promise<Extract<Answer, { ok: true }>> {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given));
  return given as Extract<Answer, { ok: true }>;
}

/** Publishes one report again and again and reads its three places right after each answer. */
export async function measureFreshness(url: string, password: string, publications = 100): Promise<void> {
  const editor = await findAccount("editor@demo.example");
  if (!editor) throw new Error("there is no editor in this world");
  const act = () => ({ actor: editor, at: new Date() });
  const section = (await listSections()).find(({ slug }) => slug === "updates");
  const first = draftOf("The Federation Measures How Soon Its Readers See a Report");
  const { reportId } = await must(createReport({ sectionId: section?.id ?? 0, draft: first }, act()));
  await must(submitReport({ reportId }, act()));
  const chief = await signInOverHttp(url, "chief@demo.example", password);
  const desk = `/en/dashboard/reports/${reportId}`;
  await chief.press(desk, "Publish");
  const slug = (await getReport(reportId))?.slug;
  const places = { article: `/en/events/updates/${slug}`, list: "/en/events/updates", home: "/en" };

  for (const pace of [300, 0]) {
    const readers = letReadersWork(
      8,
      Object.values(places).map((path) => `${url}${path}`),
    );
    const answered: number[] = [];
    const visible: number[] = [];
    const stale = { article: 0, list: 0, home: 0 };
    for (let round = 1; round <= publications; round++) {
      const title = `Publication ${round} at ${pace} ms ${Math.random().toString(36).slice(2)}`;
      const version = (await getReport(reportId))?.version ?? 0;
      await must(saveReport({ reportId, startedFrom: version, changes: fieldsOf(draftOf(title)) }, act()));
      await must(submitReport({ reportId }, act()));
      answered.push(await chief.press(desk, "Publish"));
      const begun = performance.now();
      for (const [place, path] of Object.entries(places) as [keyof typeof places, string][]) {
        if (!(await (await fetch(`${url}${path}`)).text()).includes(title)) stale[place]++;
      }
      visible.push(performance.now() - begun);
      await pause(pace);
    }
    const pages = await readers.stop();
    console.log(
      `${publications} publications, ${pace === 0 ? "as fast as they go" : `one every ${pace} ms`}, 8 readers at work (${pages} pages read)`,
    );
    console.log(`  "publish" answered in        ${median(answered).toFixed(0)} ms (median)`);
    console.log(`  then all three places read in ${median(visible).toFixed(0)} ms (median)`);
    console.log(`  stale at the first reading: article ${stale.article}, list ${stale.list}, home ${stale.home}`);
    if (stale.article + stale.list + stale.home > 0) process.exitCode = 1;
  }
}
