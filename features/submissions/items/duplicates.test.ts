import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, seemsSame } from "./duplicates";

const told = (titleZh: string, bodyZh = "", eventOn = "2026-08-18") => ({ titleZh, bodyZh, eventOn });
const body = "8月18日，平谷区妇联在马坊镇举办“书香家庭”读书会，60余名妇女和儿童参加。";

describe("items that seem the same", () => {
  it.each([
    ["the same title, other marks", told("平谷区妇联举办“书香家庭”读书会"), told("平谷区妇联举办书香家庭读书会。"), true],
    ["another title, the same words", told("书香进万家", body), told("平谷开展读书活动", body.replace("60余", "近70")), true],
    ["the same title weeks later", told("平谷区妇联举办读书会"), told("平谷区妇联举办读书会", "", "2026-09-18"), false],
    ["another district's of the kind", told("平谷区妇联举办读书会", body), told("密云区妇联开展巾帼志愿服务"), false],
    ["two that say nothing yet", told(""), told(""), false],
  ])("%s", (_, one, other, same) => {
    expect(seemsSame(one, other)).toBe(same);
    expect(seemsSame(other, one)).toBe(same);
  });

  it("are measured alike from both sides, and a text is wholly like itself", () => {
    const text = fc.string({ unit: fc.constantFrom(..."平谷区妇联举办读书会，。 abc"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const measure = likeness(one, other);
        expect(measure).toBe(likeness(other, one));
        expect(measure).toBeGreaterThanOrEqual(0);
        expect(measure).toBeLessThanOrEqual(1);
        if (one.replace(/[，。 ]/g, "").length > 1) expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});
