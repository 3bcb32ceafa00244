import { expect, it } from "vitest";
import { verifiedInWords } from "./verify-wording";

const row = { table: "asks", row: "7" };

it.each([
  [{ seals: 0, last: "0", finding: null }, "No minutes have been sealed yet."],
  [{ seals: 2, last: "ab", finding: null }, "Every seal holds: 2, the last ab."],
  [
    { seals: 2, last: "ab", finding: { what: "altered" as const, ...row, sealId: 2 } },
    "Seal 2: row 7 of asks was altered after it was sealed.",
  ],
  [
    { seals: 2, last: "ab", finding: { what: "missing" as const, ...row, sealId: 1 } },
    "Seal 1: row 7 of asks was sealed and is missing.",
  ],
  [
    { seals: 2, last: "ab", finding: { what: "added" as const, ...row, sealId: 1 } },
    "Seal 1: row 7 of asks was added after the seal.",
  ],
  [
    { seals: 1, last: "ab", finding: { what: "unsealed" as const, ...row, sealId: null } },
    "No seal: row 7 of asks is called sealed and bears no seal.",
  ],
  [
    { seals: 1, last: "ab", finding: { what: "manifest" as const, sealId: 1 } },
    "Seal 1: the list of what was sealed was altered.",
  ],
  [
    { seals: 1, last: "ab", finding: { what: "chain" as const, sealId: 1 } },
    "Seal 1: it does not follow from the seal before it.",
  ],
])("%o is told as: %s", (verified, words) => {
  expect(verifiedInWords(verified)).toBe(words);
});
