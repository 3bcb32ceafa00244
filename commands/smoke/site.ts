/** The site a smoke walk visits: asks for addresses and stops at the first answer that is not as it must be. */
export type Site = {
  url: string;
  /** The text of an address, which must be answered with this status and hold these words. */
  read(path: string, expected?: { status?: number; holds?: RegExp; type?: string }): Promise<string>;
};

const patience = 20_000;

export function visit(url: string, say: (line: string) => void): Site {
  async function read(path: string, { status = 200, holds, type }: Parameters<Site["read"]>[1] = {}): Promise<string> {
    const begun = performance.now();
    const answer = await fetch(`${url}${path}`, { redirect: "manual", signal: AbortSignal.timeout(patience) }).catch(
      (error: Error) => {
        throw new Error(`${path}: no answer (${error.message})`);
      },
    );
    const text = await answer.text();
    if (answer.status !== status) throw new Error(`${path}: answered ${answer.status}, not ${status}`);
    const given = answer.headers.get("content-type") ?? "";
    if (type && !given.includes(type)) throw new Error(`${path}: is ${given}, not ${type}`);
    if (holds && !holds.test(text)) throw new Error(`${path}: lacks ${holds}`);
    say(`ok  ${path} (${Math.round(performance.now() - begun)} ms)`);
    return text;
  }
  return { url, read };
}
