import { beforeAll, describe, expect, it } from "vitest";
import { type Challenge, checkSolution, makeChallenge, solve } from "./challenge";

const secret = "a secret of thirty-two characters";
const at = new Date("2026-11-23T02:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

let challenge: Challenge;
let solution: string;

beforeAll(async () => {
  challenge = await makeChallenge(7, at, secret);
  solution = (await solve(challenge)) ?? "";
});

const check = (text: string, expected = {}) => checkSolution(text, { reportId: 7, at, secret, ...expected });
const forged = { ok: false, fault: "challenge_forged" };

function altered(
  change: (answer: { challenge: Challenge; solution: { counter: number; derivedKey: string } }) => void,
) {
  const answer = JSON.parse(solution);
  change(answer);
  return JSON.stringify(answer);
}

describe("a solved challenge", () => {
  it("is taken for twenty minutes under one name", async () => {
    for (const minutes of [0, 19, 20]) {
      expect(await check(solution, { at: later(minutes) })).toEqual({ ok: true, challenge: challenge.signature });
    }
    expect(await check(solution, { at: later(20.1) })).toEqual({ ok: false, fault: "challenge_expired" });
  });

  it("has no second name: what a reader may rewrite in it is refused", async () => {
    const upper = altered((answer) => {
      answer.challenge.signature = answer.challenge.signature.toUpperCase();
    });
    const more = altered((answer) => {
      Object.assign(answer.challenge, { also: 1 });
    });
    expect(await check(upper)).toEqual(forged);
    expect(await check(more)).toEqual(forged);
  });

  it.each([
    ["another report", { reportId: 8 }],
    ["another portal's secret", { secret: "another secret of thirty-two chars" }],
  ])("is good for nothing with %s", async (_, expected) => {
    expect(await check(solution, expected)).toEqual(forged);
  });

  it.each<[string, Parameters<typeof altered>[0]]>([
    [
      "a longer life",
      ({ challenge: { parameters } }) => {
        parameters.data.until += 60;
      },
    ],
    [
      "another report's number",
      ({ challenge: { parameters } }) => {
        parameters.data.report = 8;
      },
    ],
    [
      "a signature of its own making",
      (answer) => {
        answer.challenge.signature = "00".repeat(32);
      },
    ],
    [
      "a key nobody worked for",
      (answer) => {
        answer.solution.derivedKey = answer.challenge.parameters.keyPrefix.padEnd(64, "0");
      },
    ],
  ])("is refused with %s", async (_, change) => {
    expect(await check(altered(change))).toEqual(forged);
  });

  it.each(["{", "null", "[]", '{"challenge":null}', '{"__proto__":{}}', "x".repeat(5000)])(
    "is not %s",
    async (text) => {
      expect(await check(text)).toEqual(forged);
    },
  );

  it("is asked for where there is none", async () => {
    expect(await check("")).toEqual({ ok: false, fault: "challenge_missing" });
  });
});

describe("a challenge", () => {
  it("is not signed with a secret that can be guessed", async () => {
    await expect(makeChallenge(7, at, "")).rejects.toThrow("32 characters");
  });

  it("is never the same twice", async () => {
    const other = await makeChallenge(7, at, secret);
    expect(other.signature).not.toBe(challenge.signature);
    expect(await check(JSON.stringify({ ...JSON.parse(solution), challenge: other }))).toEqual(forged);
  });
});
