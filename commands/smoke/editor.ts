import { signInOverHttp } from "../person-over-http";

type Page = { path: string; holds: RegExp };

const desk: Page[] = [
  { path: "/en/dashboard", holds: /<h1/ },
  { path: "/en/dashboard/reports", holds: /\/en\/dashboard\/reports\/\d+/ },
  { path: "/en/dashboard/reports/new", holds: /<form/ },
  { path: "/zh/dashboard/reports", holds: /\/zh\/dashboard\/reports\/\d+/ },
  { path: "/en/dashboard/meetings", holds: /<h1/ },
];

/** Walks the desk as an editor does, changing nothing: signs in, opens the lists and a report, signs out again. */
export async function walkAsEditor(
  url: string,
  account: { email: string; password: string },
  say: (line: string) => void,
): Promise<void> {
  const editor = await signInOverHttp(url, account.email, account.password);

  async function read(path: string, status: number, holds?: RegExp): Promise<string> {
    const answer = await editor.ask(path);
    const text = await answer.text();
    if (answer.status !== status) throw new Error(`${path}: answered ${answer.status} to an editor, not ${status}`);
    if (holds && !holds.test(text)) throw new Error(`${path}: lacks ${holds} for an editor`);
    say(`ok  ${path} as ${account.email}`);
    return text;
  }

  for (const { path, holds } of desk) await read(path, 200, holds);
  const list = await read("/en/dashboard/reports", 200);
  const report = /\/en\/dashboard\/reports\/\d+/.exec(list)?.[0] ?? "";
  await read(report, 200, /<h1/);
  await read(`${report}/preview`, 200, /<iframe/);
  await read(`${report}/preview/as-seen`, 200, /<article/);
  await editor.signOut();
  await read("/en/dashboard", 307);
}
