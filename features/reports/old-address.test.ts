import { describe, expect, it } from "vitest";
import { oldAddressIn } from "./old-address";

describe("an address of the old site", () => {
  it.each([
    ["/catalog_12/article_345.html", "/catalog_12/article_345.html"],
    ["http://www.example.cn/en/catalog_12/article_345.html?x=1#top", "/catalog_12/article_345.html"],
    ["saved/site/catalog_a-b/ARTICLE_9.HTM", "/catalog_a-b/article_9.html"],
    ["/catalog_12/", null],
    ["/catalog_12/article_345.html/more", null],
    ["/xcatalog_12/article_345.html", null],
    ["/catalog_../article_345.html", null],
    ["/catalog_12/article_345.php", null],
    [`/catalog_${"1".repeat(90)}/article_1.html`, null],
    ["", null],
  ])("%s is %s", (text, address) => {
    expect(oldAddressIn(text)).toBe(address);
  });
});
