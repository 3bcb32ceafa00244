import { describe, expect, it } from "vitest";
import { deskRoot } from "@/features/media/address";
import { textOf } from "../body/contents";
import { body } from "../body/document";
import { renderBody } from "../body/render";
import { attended, bodyWith, factOf, forty, fortyOne, line, pinggu, words } from "./testing-bound";
import { told } from "./told";

const against = { facts: [fortyOne, pinggu], kept: [], language: "en" as const };
const tell = (standing: string, value: string) => `${standing} ${value}`.trim();
const shown = (facts = against.facts, given = attended) =>
  renderBody(told(given, { ...against, facts }, tell), deskRoot);

describe("a text that the desk reads", () => {
  it("tells beside each fact how it stands to the record", () => {
    expect(shown()).toBe(
      '<p><span data-sentence="opening">Attended by </span><span data-sentence="opening">' +
        '<span class="fact" data-standing="changed"><span>40</span><small class="fact-told">changed 41</small></span>' +
        '</span><span data-sentence="opening"> people.</span> <span data-sentence="presented">' +
        '<span class="fact" data-standing="current">Pinggu</span></span><span data-sentence="presented"> spoke.</span></p>',
    );
    expect(shown([pinggu])).toContain('data-standing="gone"><span>40</span><small class="fact-told">gone</small>');
    expect(shown([forty, pinggu])).not.toContain("fact-told");
  });

  it("says it once where other marks cut the words apart, and leaves long values to the panel", () => {
    const bound = { field: "purpose", seen: "to meet" };
    const cut = bodyWith(line(words("to ", bound), words("meet", { ...bound, bold: true })));
    const html = shown(
      [factOf("purpose", "words", "to review all that was done in the last quarter of the year")],
      cut,
    );
    expect(html.match(/fact-told/g)).toHaveLength(1);
    expect(html).toContain('<small class="fact-told">changed</small>');
  });

  it("keeps its words, and no such text can be saved", () => {
    const marked = told(attended, against, tell);
    expect(textOf(marked)).toBe(textOf(attended));
    expect(body.safeParse(marked).success).toBe(false);
  });
});
