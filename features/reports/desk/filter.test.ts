import { describe, expect, it } from "vitest";
import { deskFilter, queryOf } from "./filter";

describe("the filter of the desk's list", () => {
  it.each([
    [{}, ""],
    [{ status: "in_review" }, "?status=in_review"],
    [{ status: "draft", mine: "1", page: "3" }, "?status=draft&mine=1&page=3"],
    [{ status: "deleted", mine: "yes", page: "0" }, ""],
    [{ status: ["draft", "draft"], page: "1e9" }, ""],
    [{ page: "2.5" }, ""],
    [{ page: "'; drop table reports" }, ""],
  ])("reads %j and writes %j", (given, query) => {
    expect(queryOf(deskFilter.parse(given))).toBe(query);
  });
});
