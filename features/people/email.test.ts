import { describe, expect, it } from "vitest";
import { email, normaliseEmail } from "./email";

const spellings = [
  ["editor@demo.example", "as it is stored"],
  ["Editor@DEMO.Example", "another case"],
  ["editor＠demo.example", "a full-width at sign"],
  ["ＥＤＩＴＯＲ＠ｄｅｍｏ．ｅｘａｍｐｌｅ", "full width throughout"],
  [" \teditor@demo.example\u3000\n", "space around it"],
] as const;

const ofLength = (length: number) => `${"a".repeat(length - "@demo.example".length)}@demo.example`;

describe("an address", () => {
  it.each(spellings)("%j is the same address: %s", (spelling) => {
    expect(normaliseEmail(spelling)).toBe("editor@demo.example");
    expect(email.parse(spelling)).toBe("editor@demo.example");
  });

  it.each(["a@b.cn", "first.last+tag@mail.demo.example", "o'neil_1-2@demo-host.example", ofLength(254)])(
    "accepts %s",
    (address) => {
      expect(email.parse(address)).toBe(address);
    },
  );

  it.each<[unknown, string]>([
    ['"e@evil"@victim', "a quoted local part"],
    ['"e@evil.example"@victim.example', "a quoted local part on a whole host"],
    ["a@demo.example,b@demo.example", "a list"],
    ["a@demo.example, b@demo.example", "a list with a space"],
    ["a@demo.example;b@demo.example", "a list with a semicolon"],
    ["a@demo.example，b@demo.example", "a list with a full-width comma"],
    ["a@demo.example b@demo.example", "two addresses"],
    ["a@demo.example\r\nBcc: b@demo.example", "a second header"],
    ["a@demo.example\nb@demo.example", "a second line"],
    ["a\r\n@demo.example", "a line break before the at sign"],
    ["a\0@demo.example", "NUL before the at sign"],
    ["a@demo.example\0", "NUL at the end"],
    ["Lin Yue <a@demo.example>", "a display name"],
    ["<a@demo.example>", "angle brackets"],
    ["a@b@demo.example", "two at signs"],
    ["a＠b@demo.example", "a second at sign of full width"],
    ["a@victim", "a host without a dot"],
    ["@demo.example", "no local part"],
    ["a@", "no host"],
    ["", "nothing"],
    [ofLength(255), "255 characters"],
    [["a@demo.example"], "an array"],
    [["a@demo.example", "b@demo.example"], "an array of two"],
    [{ address: "a@demo.example" }, "an object"],
    [null, "null"],
    [undefined, "undefined"],
  ])("refuses %j: %s", (given) => {
    expect(email.safeParse(given).success).toBe(false);
  });
});
