import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldErrors } from "./answer";
import { blankDetails, type Details, details, mergeDetails, saidIn } from "./details";

function errorsOf(given: Partial<Details>) {
  const parsed = details.safeParse({ ...blankDetails, ...given });
  return parsed.success ? {} : fieldErrors(parsed.error);
}

describe("the federation's details", () => {
  it("may all be empty", () => {
    expect(details.parse(blankDetails)).toEqual(blankDetails);
  });

  it.each([
    ["postcode", "100031"],
    ["phone", "010-5555 0101"],
    ["phone", "+86 (10) 5555 0101 ext. 12"],
    ["phone", "010-55550101转8001"],
    ["phone", "12338"],
    ["email", "office@federation.example"],
    ["icpNumber", "京ICP备12345678号-1"],
    ["icpNumber", "京ICP备12345678号"],
    ["icpNumber", "沪icp证030173号-12"],
    ["policeNumber", "京公网安备11010102000001号"],
    ["policeNumber", "京公网安备 11010102000001号"],
    ["siteCode", "1101020001"],
    ["siteCode", "bm23000001"],
  ] as const)("take %s %s", (field, text) => {
    expect(errorsOf({ [field]: text })).toEqual({});
  });

  it.each([
    ["postcode", "10003", "not_a_postcode"],
    ["postcode", "SW1A 1AA", "not_a_postcode"],
    ["phone", "call us", "not_a_phone"],
    ["phone", "12-3", "not_a_phone"],
    ["phone", "010<script>55550101", "not_a_phone"],
    ["email", "office", "not_an_email"],
    ["email", "a@b.example, c@d.example", "not_an_email"],
    ["email", "javascript:alert(1)", "not_an_email"],
    ["icpNumber", "ICP 12345678", "not_an_icp_number"],
    ["icpNumber", "京ICP备12345678号-1<b>", "not_an_icp_number"],
    ["policeNumber", "11010102000001", "not_a_police_number"],
    ["siteCode", "110102", "not_a_site_code"],
    ["organiserEn", "a".repeat(201), "too_long"],
    ["addressZh", "路".repeat(301), "too_long"],
    ["organiserZh", 7 as never, "invalid"],
  ] as const)("refuse %s %s as %s", (field, text, code) => {
    expect(errorsOf({ [field]: text })).toEqual({ [field]: code });
  });

  it("take full-width figures for plain ones, a text for one line, and nothing the database cannot keep", () => {
    const given = { ...blankDetails, postcode: " １０００３１ ", addressEn: "1 Any Street,\r\n  Xicheng\0\ud800" };
    expect(details.parse(given)).toMatchObject({ postcode: "100031", addressEn: "1 Any Street, Xicheng" });
  });

  it("are said in the reader's language, in the other where there is no such text, or not at all", () => {
    const both = { ...blankDetails, organiserEn: "Federation", organiserZh: "妇联", supportZh: "信息中心" };
    expect(saidIn("zh", both, "organiser")).toEqual({ text: "妇联", language: "zh" });
    expect(saidIn("en", both, "support")).toEqual({ text: "信息中心", language: "zh" });
    expect(saidIn("en", both, "address")).toBeNull();
  });

  it("of two who changed different fields keep both, and of two who changed the same one mine", () => {
    const written = fc.record({ ...fields(), governmentMeta: fc.boolean() });
    fc.assert(
      fc.property(written, written, written, (base, mine, theirs) => {
        const merged = mergeDetails(base, mine, theirs);
        for (const field of Object.keys(base) as (keyof Details)[]) {
          expect(merged[field]).toBe(mine[field] === base[field] ? theirs[field] : mine[field]);
        }
        expect(mergeDetails(base, base, theirs)).toEqual(theirs);
        expect(mergeDetails(base, mine, base)).toEqual(mine);
      }),
    );
  });
});

function fields() {
  const { governmentMeta: _, ...texts } = blankDetails;
  const word = () => fc.constantFrom("", "one", "two", "three");
  return Object.fromEntries(Object.keys(texts).map((field) => [field, word()])) as {
    [Field in keyof typeof texts]: fc.Arbitrary<string>;
  };
}
