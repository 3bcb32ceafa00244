import { readEnv } from "@/platform/env";
import { orExplain } from "./or-explain";
import { walkAsEditor } from "./smoke/editor";
import { visit } from "./smoke/site";
import { walkAsVisitor } from "./smoke/visitor";

const say = (line: string) => console.log(line);

/** Walks a running site as a visitor and as an editor; the first broken thing ends it with code 1. */
async function smoke(): Promise<void> {
  const given = process.argv[2] ?? readEnv().siteUrl;
  if (!/^https?:/.test(given) || !URL.canParse(given)) throw new Error(`give the address of a site, not ${given}`);
  const url = new URL(given).origin;
  await walkAsVisitor(visit(url, say));
  const email = process.env.SMOKE_EMAIL ?? "editor@demo.example";
  const password = process.env.SMOKE_PASSWORD ?? readEnv().demoPassword;
  await walkAsEditor(url, { email, password }, say);
  say(`${url} is in order.`);
}

orExplain(smoke());
