import { createChallenge, randomInt, solveChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { z } from "zod";

/** How long a challenge is good for. */
const challengeMinutes = 20;

// About a second of work for a browser, hardly any for the server, which knows the answer's signature.
const cost = 5000;
const [fewest, most] = [150, 300];

const hex = z
  .string()
  .regex(/^(?:[0-9a-f]{2})+$/)
  .max(128);

const challenge = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal("PBKDF2/SHA-256"),
    cost: z.literal(cost),
    data: z.strictObject({ report: z.int(), until: z.int() }),
    keyLength: z.int().max(64),
    keyPrefix: hex,
    keySignature: hex,
    nonce: hex,
    salt: hex,
  }),
  signature: hex,
});

/** A task for a browser, signed by this portal, for one message about one report. */
export type Challenge = z.infer<typeof challenge>;

const solved = z.strictObject({
  challenge,
  solution: z.object({ counter: z.int().min(0), derivedKey: hex }),
});

export type ChallengeFault = "challenge_missing" | "challenge_forged" | "challenge_expired";

// Keys of their own: what signs sessions signs nothing else.
function keysOf(secret: string) {
  if (secret.length < 32) throw new Error("challenges are signed with a secret of 32 characters or more");
  return {
    hmacSignatureSecret: `feedback challenge: ${secret}`,
    hmacKeySignatureSecret: `feedback solution: ${secret}`,
  };
}

/** A new challenge for a message about this report, good for twenty minutes from `at`. */
export async function makeChallenge(reportId: number, at: Date, secret: string): Promise<Challenge> {
  const made = await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost,
    counter: randomInt(most, fewest),
    data: { report: reportId, until: Math.floor(at.getTime() / 1000) + challengeMinutes * 60 },
    deriveKey,
    ...keysOf(secret),
  });
  return challenge.parse(JSON.parse(JSON.stringify(made)));
}

/** The answer to a challenge as a form posts it; null when the work was broken off. Runs in a browser, too. */
export async function solve(given: Challenge, controller?: AbortController): Promise<string | null> {
  const solution = await solveChallenge({ challenge: given, deriveKey, ...(controller ? { controller } : {}) });
  return solution && JSON.stringify({ challenge: given, solution });
}

/**
 * Whether an answer was worked out for a challenge of this portal, for this report and in time. `challenge` is the
 * name under which it counts as used.
 */
export async function checkSolution(
  text: string,
  expected: { reportId: number; at: Date; secret: string },
): Promise<{ ok: true; challenge: string } | { ok: false; fault: ChallengeFault }> {
  if (text === "") return { ok: false, fault: "challenge_missing" };
  const given = solved.safeParse(parsedJson(text));
  if (!given.success) return { ok: false, fault: "challenge_forged" };
  const { parameters, signature } = given.data.challenge;
  const { verified } = await verifySolution({ ...given.data, deriveKey, ...keysOf(expected.secret) });
  if (!verified || parameters.data.report !== expected.reportId) return { ok: false, fault: "challenge_forged" };
  if (expected.at.getTime() / 1000 > parameters.data.until) return { ok: false, fault: "challenge_expired" };
  return { ok: true, challenge: signature };
}

function parsedJson(text: string): unknown {
  try {
    return text.length > 4000 ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
