import { expect, it } from "vitest";
import { textOf } from "../body/contents";
import { putBack, unbound } from "./altered";
import { panelOf } from "./panel";
import { attended, bodyWith, composition, forty, line, pinggu, text, words } from "./testing-bound";
import { tokensOf } from "./token";

const bound = { field: "headCount", seen: "40" };
const altered = bodyWith(
  line(words("40", bound), words(" came.")),
  line(words("Of "), words("4", { ...bound, bold: true }), words("5", bound), words(" people.")),
);
const given = {
  ...{ meetingId: 1, facts: [forty, pinggu], kept: [], about: { kinds: {}, people: {} }, changes: {} },
  ...{ compositions: { en: composition, zh: null }, recordChangedAt: new Date(0) },
};

it("tells which words no longer say their value, and puts that value back in their place alone", () => {
  const [token] = panelOf({ ...text, body: altered }, given, "en").altered;
  expect(token).toMatchObject({ text: "45", path: [1], from: 3, to: 5 });
  if (!token) return;
  expect(textOf(putBack(altered, token, "count", "en"))).toBe("40 came.\nOf 40 people.");
  expect(tokensOf(putBack(altered, token, "count", "en"))).toHaveLength(2);
  const loose = unbound(altered, token);
  expect(textOf(loose)).toBe(textOf(altered));
  expect(tokensOf(loose)).toHaveLength(1);
});

it("leaves a text alone whose words have gone", () => {
  const [token] = panelOf({ ...text, body: altered }, given, "en").altered;
  if (!token) throw new Error("nothing is altered");
  expect(unbound(bodyWith(), token)).toEqual(bodyWith());
  expect(panelOf({ ...text, body: attended }, given, "en")).toEqual({ waiting: [], altered: [], kept: [] });
});
