import { type Answer, finish, type Rendered } from "./answer";
import type { Headers } from "./policy";
import { markMode, type ReadingMode } from "./reading";
import { withoutScripts } from "./scripts";

// Next leaves the body of notFound() in a dynamic page to its scripts (vercel/next.js issue 62228).
const blank = '<html id="__next_error__"';

/**
 * Turns what Next gave into a public answer: no script, no session, finished bytes. Throws on a failed render.
 * `notFound` gives the page shown where Next gave an empty one, or undefined where there is none. A page says the
 * reading mode it is for.
 */
export async function toPublic(
  rendered: Rendered,
  policy: Headers,
  notFound: () => Promise<Answer | undefined>,
  mode?: ReadingMode,
): Promise<Answer> {
  const { status, headers } = rendered;
  const type = headers["content-type"] ?? "";
  if (status >= 500) throw new Error(`the page answered ${status}`);
  if (type.startsWith("text/x-component")) throw new Error("the page answered with Next's inner format");
  if (headers.location)
    return finish({ status, headers: { location: headers.location }, body: Buffer.alloc(0) }, policy);
  const isNothing = status === 404 && rendered.body.length === 0;
  if (!type.startsWith("text/html") && !isNothing) return finish(rendered, policy);

  const html = rendered.body.toString("utf8");
  if (isNothing || html.includes(blank)) {
    const page = status === 404 ? await notFound() : undefined;
    if (!page) throw new Error(`the page answered ${status} without a body`);
    return { ...page, status };
  }
  const page = await withoutScripts(html);
  return finish({ status, headers, body: Buffer.from(mode ? markMode(page, mode) : page) }, policy);
}
