import { signInOverHttp } from "../person-over-http";

const rounds = 30;
const wanted = 150;

const share = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

const told = (time: number) => `${time.toFixed(0)} ms`.padStart(8);

/** How long signed-in screens take to be answered, each in turn for each of these people, in milliseconds. */
export async function measureScreens(
  portalUrl: string,
  password: string,
  emails: readonly string[],
  screens: readonly (readonly [name: string, path: string])[],
): Promise<void> {
  const people = await Promise.all(emails.map((email) => signInOverHttp(portalUrl, email, password)));
  const all: number[] = [];
  for (const [name, path] of screens) {
    const times: number[] = [];
    for (let round = -2; round < rounds; round++) {
      for (const person of people) {
        const begun = performance.now();
        const answer = await person.ask(path);
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
        if (round >= 0) times.push(performance.now() - begun);
      }
    }
    all.push(...times);
    console.log(`  ${name.padEnd(28)}${told(share(times, 0.5))}${told(share(times, 0.95))}`);
  }
  const whole = share(all, 0.95);
  console.log(
    `  ${"all of them".padEnd(28)}${told(share(all, 0.5))}${told(whole)}${whole <= wanted ? "" : " (too slow)"}`,
  );
}
