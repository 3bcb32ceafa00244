import { describe, expect, it } from "vitest";
import { hashPassword, passwordMatches } from "./password";

describe("a password", () => {
  it("matches its own hash and no other", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(await passwordMatches("correct horse battery", stored)).toBe(true);
    expect(await passwordMatches("correct horse batterz", stored)).toBe(false);
    expect(await passwordMatches("Correct horse battery", stored)).toBe(false);
    expect(await passwordMatches("", stored)).toBe(false);
  });

  it("is stored as argon2id at the cost OWASP asks for, salted anew each time", async () => {
    const [first, second] = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it("matches nothing where there is no hash, not even what the decoy was made of", async () => {
    expect(await passwordMatches("correct horse battery", null)).toBe(false);
    expect(await passwordMatches("nobody has this password", null)).toBe(false);
  });

  it.each([
    ["pa\u00dfw\u00f6rter allerlei", "pa\u00dfwo\u0308rter allerlei"],
    ["password 1234", "ｐａｓｓｗｏｒｄ\u3000１２３４"],
  ])("is the same however it was typed: %j and %j", async (one, other) => {
    expect(await passwordMatches(other, await hashPassword(one))).toBe(true);
    expect(await passwordMatches(one, await hashPassword(other))).toBe(true);
  });
});
