import { describe, expect, it } from "vitest";
import { deskFilter, keptQuery, limitsIn, queryOf } from "./filter";

describe("the filter of the desk's list", () => {
  it.each([
    [{}, ""],
    [{ status: "in_review" }, "?status=in_review"],
    [{ status: "draft", mine: "1", page: "3" }, "?status=draft&mine=1&page=3"],
    [{ status: "deleted", mine: "yes", page: "0" }, ""],
    [{ status: ["draft", "draft"], page: "1e9" }, ""],
    [{ page: "2.5" }, ""],
    [{ page: "'; drop table reports" }, ""],
    [{ q: "  季度 ", section: "2", source: "x", theme: "0" }, "?q=%E5%AD%A3%E5%BA%A6&section=2"],
    [{ language: "zh-missing", quarter: "2026-q4", sort: "views" }, "?language=zh-missing&quarter=2026-q4&sort=views"],
    [{ language: "fr-draft", quarter: "2026-q5", sort: "random" }, ""],
    [{ theme: "99999999999" }, ""],
  ])("reads %j and writes %j", (given, query) => {
    expect(queryOf(deskFilter.parse(given))).toBe(query);
  });

  it("is kept without its page, and without what is none of it", () => {
    expect(keptQuery("?status=draft&page=4&done=1&q=abc")).toBe("?status=draft&q=abc");
    expect(keptQuery("")).toBe("");
  });

  it("names its limits in their order", () => {
    expect(limitsIn(deskFilter.parse({ quarter: "2026-q1", q: "a", status: "draft" }))).toEqual(["q", "quarter"]);
    expect(limitsIn(deskFilter.parse({}))).toEqual([]);
  });
});
