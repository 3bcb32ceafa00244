import { describe, expect, it } from "vitest";
import { cleanPaste } from "./clean";
import { docs, page, word, wps } from "./testing-fragments";

const dirt = /mso|class=|style=|<o:|<w:|xml|<!|<span|<font|<div|on\w+=|javascript|<img|<script/i;

describe("a paste", () => {
  it("from Word keeps headings, lists in lists, tables and footnotes", () => {
    expect(cleanPaste(word)).toEqual({
      pictures: 1,
      html:
        "<h2>Quarterly meeting</h2>" +
        '<p>The <strong>federation</strong> met on Monday<sup data-text="Held in &quot;Hall 2&quot;."></sup>.</p>' +
        "<h3>Asks</h3>" +
        "<ul><li><p>Visit villages</p><ul><li><p>In Pinggu</p></li></ul></li><li><p>Train speakers</p></li></ul>" +
        '<ol start="3"><li><p>Third point</p></li></ol>' +
        "<table><tbody><tr><th><p>District</p></th><th><p>Women</p></th></tr>" +
        '<tr><td colspan="2"><p></p></td></tr></tbody></table>',
    });
  });

  it("from WPS keeps Chinese lines whole and numbers its items", () => {
    expect(cleanPaste(wps)).toEqual({
      pictures: 0,
      html:
        "<h2>一季度工作会</h2><p>市妇联召开会议，各区妇联参加。共40人。</p>" +
        "<ol><li><p>走访村庄</p></li><li><p>培训讲师</p></li></ol>" +
        "<table><tbody><tr><td><p>区</p></td><td><p>人数</p></td></tr></tbody></table>",
    });
  });

  it("from Google Docs is not all bold, and has its lists, links and notes", () => {
    expect(cleanPaste(docs)).toEqual({
      pictures: 1,
      html:
        "<h2>Plan</h2><p><strong>Bold</strong><em> slanted</em> plain " +
        '<a href="https://a.example/x?y">link</a><sup data-text="A note."></sup></p>' +
        "<ul><li><p>One</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ul>",
    });
  });

  it("from a page has its words and good links, and nothing that runs, hides or watches", () => {
    expect(cleanPaste(page)).toEqual({
      pictures: 2,
      html:
        '<h2>News</h2><p>Text bad, near and <a href="https://a.example/?a=1&amp;b=2">good</a>.</p>' +
        "<p>First</p><p>Second</p><p>Framed</p><p>Beside</p>",
    });
  });

  it.each([word, wps, docs, page])("leaves no dirt", (fragment) => {
    expect(cleanPaste(fragment).html).not.toMatch(dirt);
  });

  it.each([
    ["words stay words", "a <b>b</b> c", "a <strong>b</strong> c"],
    ["signs stay signs", "1 < 2 &amp; 3 &lt; 4", "1 &lt; 2 &amp; 3 &lt; 4"],
    [
      "missing ends",
      "<p>one<p>two <b>three<ul><li>four<li>five</ul>",
      "<p>one</p><p>two <strong>three</strong></p><ul><li><p>four</p></li><li><p>five</p></li></ul>",
    ],
    ["a tag that never ends", "<p>one</p><a href='x", "<p>one</p>"],
    ["headings deeper than two", "<h2>a</h2><h3>b</h3><h5>c</h5>", "<h2>a</h2><h3>b</h3><h3>c</h3>"],
    ["deleted words of a record of changes", "<p>a<del>b</del><ins>c</ins></p>", "<p>ac</p>"],
    [
      "a table in a table",
      "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
      "<table><tbody><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr></tbody></table>",
    ],
    [
      "a quotation in a quotation",
      "<blockquote>a<blockquote>b</blockquote></blockquote>",
      "<blockquote><p>a</p><p>b</p></blockquote>",
    ],
    [
      "a value with both quotes",
      `<p><a href='https://a.example/"onclick="x'>a</a></p>`,
      '<p><a href="https://a.example/&quot;onclick=&quot;x">a</a></p>',
    ],
    ["a script written in parts", "<scr<script>x</script>ipt>alert(1)</p>", "xipt>alert(1)"],
    ["an address that hides its scheme", '<p><a href="&#106;avascript:x">a</a> b</p>', "<p>a b</p>"],
    ["nothing", "", ""],
  ])("%s", (_, fragment, html) => {
    expect(cleanPaste(fragment).html).toBe(html);
  });

  it("keeps lists at four levels, and the words below them", () => {
    const html = cleanPaste(`${"<ul><li>x".repeat(9)}`).html;
    expect(html.match(/<ul>/g)).toHaveLength(4);
    expect(html.match(/x/g)).toHaveLength(9);
  });

  it("keeps what an editor copied", () => {
    const copied = '<p data-pm-slice="1 1 []">a <mark class="comment" data-thread="t">b</mark></p>';
    expect(cleanPaste(copied)).toEqual({ html: copied, pictures: 0 });
  });

  it.each([
    ["20,000 nested tags", `${"<div><b>".repeat(20_000)}deep${"</b></div>".repeat(20_000)}`],
    ["20,000 nested tables", "<table><tr><td>".repeat(20_000)],
    ["20,000 nested lists", "<ul><li>a".repeat(20_000)],
    ["a slice of an editor that is 20,000 deep", `<p data-pm-slice="0 0">${"<blockquote>".repeat(20_000)}x`],
    ["a million signs", "<".repeat(1_000_000)],
    ["tags that never end", "<a b='".repeat(150_000)],
    ["comments that never end", "<!--".repeat(200_000)],
    ["ends of nothing", "</p>".repeat(200_000)],
    ["a million breaks", "<br>".repeat(250_000)],
  ])("is not held up by %s", (_, fragment) => {
    const began = performance.now();
    const { html } = cleanPaste(fragment);
    expect(performance.now() - began).toBeLessThan(6000);
    expect((html.match(/<(?:ul|blockquote|table)/g) ?? []).length).toBeLessThan(110 + fragment.length / 10);
  });
});
