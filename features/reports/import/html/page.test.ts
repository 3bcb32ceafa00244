import { describe, expect, it } from "vitest";
import { body } from "../../body/document";
import { readHtmlPage } from "./page";

const path = "site/catalog_12/article_345.html";

const head = `<!DOCTYPE html><html><head><meta charset="gb2312"><title>BWF Holds Meeting - Beijing Women's Federation</title>
<style>p { color: red }</style><script>document.write("Home > Events > Updates")</script></head>`;

const english = `${head}<body><div class="top"><a href="/"><img src="logo.png" alt="Beijing Women's Federation"></a></div>
<nav><ul><li><a href="/">Home</a></li><li>About</li><li>Events</li></ul></nav>
<div class="position"><a href="/">Home</a> &gt;&nbsp; <a href="/catalog_1">Events</a> &gt;&nbsp; <a href="/catalog_12">Updates</a></div>
<h1>BWF Holds Meeting &amp; Training</h1>
<div class="info"><span>Date:2024-3-27 14:31:51</span>&nbsp;&nbsp;<span>Views:<b id="v">1,234</b></span></div>
<div id="content">
<p style="text-align: center"><img src="images/hall.jpg" alt="hall.jpg" width="600"></p>
<p style="text-align: center">Delegates listen in the hall.</p>
<p>Beijing Women's Federation (<strong>BWF</strong>) held a
meeting on <em>March 26</em>. <a href="article_346.html">Read on</a> or <a href="https://www.example.org/a?b=1">elsewhere</a>.
<h2>Asks</h2>
<ul><li>Visit more villages<li>Write it <a href="javascript:alert(1)">down</a></ul>
<blockquote>Every home counts.</blockquote>
<p>A training session was also held.<br><br>It was short.</p>
</div>
<form action="/comment"><label>*</label> <input name="code"> <a href="#">refresh</a></form>
<ul><li>* refresh</li></ul>
<footer>Copyright © 2024 All rights reserved.</footer><img src="dot.gif" width=1 height=1>
</body></html>`;

async function pageOf(html: string, at = path) {
  const read = await readHtmlPage(html, at);
  if (!read.ok) throw new Error(read.reason);
  return read;
}

const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const page = (content: string, date = "Date:2024-3-27 14:31:51") =>
  `<body><p>Home > Events > Updates</p><h1>BWF Holds Meeting</h1><p>${date}</p>${content}</body>`;
const blocksOf = async (content: string) => (await pageOf(page(content))).blocks;

/** Time at work, not by the clock: other tests run beside these. */
async function workOn(html: string): Promise<number> {
  const start = process.cpuUsage();
  await readHtmlPage(html, "a.html");
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe("a page of the old site in HTML", () => {
  it("is read with its text as it stood, and without its furniture", async () => {
    const read = await pageOf(english);
    expect(read.page).toEqual({
      sectionSlug: "updates",
      language: "en",
      title: "BWF Holds Meeting & Training",
      publishedAt: new Date("2024-03-27T06:31:51Z"),
      views: 1234,
      address: "/catalog_12/article_345.html",
      paragraphs: [
        "Delegates listen in the hall.",
        "Beijing Women's Federation (BWF) held a meeting on March 26. Read on or elsewhere.",
        "Visit more villages",
        "Write it down",
        "Every home counts.",
        "A training session was also held.",
        "It was short.",
      ],
    });
    expect(read.blocks).toEqual([
      {
        type: "oldPicture",
        src: "images/hall.jpg",
        alt: "Delegates listen in the hall.",
        caption: "Delegates listen in the hall.",
      },
      paragraph(
        text("Beijing Women's Federation ("),
        text("BWF", { type: "bold" }),
        text(") held a meeting on "),
        text("March 26", { type: "italic" }),
        text(". "),
        text("Read on", { type: "link", attrs: { href: "/catalog_12/article_346.html" } }),
        text(" or "),
        text("elsewhere", { type: "link", attrs: { href: "https://www.example.org/a?b=1" } }),
        text("."),
      ),
      { type: "heading", attrs: { level: 2 }, content: [text("Asks")] },
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [paragraph(text("Visit more villages"))] },
          { type: "listItem", content: [paragraph(text("Write it down"))] },
        ],
      },
      { type: "blockquote", content: [paragraph(text("Every home counts."))] },
      paragraph(text("A training session was also held.")),
      paragraph(text("It was short.")),
    ]);
  });

  it("is read in Chinese, inside one form, with its editor and source", async () => {
    const html = `<html><!-- saved from url=(0055)http://www.example.cn/catalog_7/article_99.html?from=list -->
<body><form id="form1"><table><tr><td>当前位置：<a>首页</a> &gt; <a>工作动态</a> &gt; <a>市妇联动态</a></td></tr>
<tr><td align="center"><b>市妇联召开季度工作会</b></td></tr><tr><td>时间：2024年3月27日 14:31　来源：组织部　点击：88次</td></tr>
<tr><td><p>　　3月26日上午，市妇联召开
季度工作会。</p><p><img src="a.jpg"><br>与会人员认真听讲</p><p>　　<i>平谷区妇联</i>作了交流。</p></td></tr></table>
<div>编辑：王芳</div><div>相关新闻</div><ul><li><a href="/x">市妇联举办培训班</a></li></ul><div>X</div></form>`;
    const read = await pageOf(html, "saved/page.html");
    expect(read.page).toMatchObject({
      language: "zh",
      title: "市妇联召开季度工作会",
      source: "组织部",
      editor: "王芳",
      views: 88,
      address: "/catalog_7/article_99.html",
    });
    expect(read.blocks).toEqual([
      paragraph(text("3月26日上午，市妇联召开季度工作会。")),
      { type: "oldPicture", src: "a.jpg", alt: "与会人员认真听讲", caption: "与会人员认真听讲" },
      paragraph(text("平谷区妇联作了交流。")),
    ]);
  });

  it.each([
    [
      "a figure",
      '<figure><img src="a.jpg" alt="A hall"><figcaption>Delegates listen</figcaption></figure>',
      "Delegates listen",
    ],
    ["a line below", '<p><img src="a.jpg" alt="A hall"></p><p>Delegates listen</p>', "Delegates listen"],
    ["a long paragraph below", `<p><img src="a.jpg" alt="A hall"></p><p>${"It was a long day. ".repeat(20)}</p>`, ""],
    ["a heading below", '<p><img src="a.jpg" alt="A hall"></p><h2>Asks</h2>', ""],
    ["another picture below", '<p><img src="a.jpg" alt="A hall"><img src="b.jpg"></p>', ""],
  ])("has pictures with their captions: %s", async (_, html, caption) => {
    const blocks = await blocksOf(`<p>The meeting was held.</p>${html}<p>The last.</p>`);
    expect(blocks.find(({ type }) => type === "oldPicture")).toMatchObject({ src: "a.jpg", alt: "A hall", caption });
  });

  it("keeps the only line of a text for its text", async () => {
    expect(await blocksOf('<img src="a.jpg"><p>The meeting was held.</p>')).toMatchObject([
      { type: "oldPicture", caption: "" },
      { type: "paragraph" },
    ]);
  });

  it.each([
    ['<ol class="breadcrumb"><li>Home</li><li>Events</li><li>International</li></ol>', "international"],
    ['<nav aria-label="breadcrumb"><ol><li><a>Home</a><li><a>Events</a><li><a>Updates</a></ol></nav>', "updates"],
    ["<td>Home <b>&raquo;</b> Events <b>&raquo;</b> Updates</td>", "updates"],
  ])("stands in the section of %s", async (crumb, sectionSlug) => {
    const html = page("<p>Text.</p>").replace("<p>Home > Events > Updates</p>", crumb);
    expect((await pageOf(html)).page.sectionSlug).toBe(sectionSlug);
  });

  it.each([
    ["https://www.example.org/page", "https://www.example.org/page"],
    ["mailto:office@demo.example", "mailto:office@demo.example"],
    ["http://www.example.cn/catalog_1/article_2.html#top", "/catalog_1/article_2.html"],
    ["../catalog_1/article_2.htm", "/catalog_1/article_2.html"],
    ["/somewhere/else.html", null],
    ["#top", null],
    ["article_345.html#top", null],
    ["JaVa\tScRiPt:alert(1)", null],
    ["data:text/html,<script>alert(1)</script>", null],
    ["vbscript:x", null],
    ["http://[", null],
  ])("leads from %s to %s", async (href, leads) => {
    const [block] = await blocksOf(`<p><a href="${href}">here</a></p>`);
    expect(block).toEqual(paragraph(text("here", ...(leads ? [{ type: "link", attrs: { href: leads } }] : []))));
  });

  it.each([
    ["scripts", "<script>alert('x')</script><p onclick='alert(1)'>Text.</p><noscript>no</noscript>"],
    ["styles", "<style>p{}</style><p style='x'>Text.</p>"],
    ["frames", "<iframe src='//evil.example'>frame</iframe><object>o</object><p>Text.</p>"],
    ["drawings", "<svg onload='alert(1)'><text>drawn</text></svg><p>Text.</p>"],
    ["fields", "<textarea><p>field</p></textarea><select><option>one</select><button>go</button><p>Text.</p>"],
    ["comments", "<!-- <p>hidden</p> --><p>Text.</p>"],
    ["menus", "<p>Text.</p><nav>Menu</nav><aside>Beside</aside>"],
  ])("is read without %s", async (_, html) => {
    expect((await pageOf(page(html))).page.paragraphs).toEqual(["Text."]);
  });

  it("takes hostile words for words, in a body that the portal takes", async () => {
    const words = "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} &#0; &#xD800; &#x1b;[2J";
    const { blocks } = await pageOf(page(`<p>${words}</p>`));
    expect(body.safeParse({ type: "doc", content: blocks }).success).toBe(true);
    expect(JSON.stringify(blocks)).not.toMatch(/\\u0000|\\u001b|\\ud800/);
  });

  it.each([
    ["nothing", "", "empty"],
    ["a page without words", "<body><img src=a.jpg></body>", "empty"],
    ["a page without a breadcrumb", "<p>Hello</p>", "no_breadcrumb"],
    ["a page without a date", "<p>Home > Updates</p><h1>T</h1><p>Text.</p>", "no_date"],
    ["a page of pictures alone", page("<img src=a.jpg>"), "no_text"],
    ["a page without text", page("<div>* refresh</div><p>X</p>"), "no_text"],
    ["an endless page", page(`<p>${"x".repeat(500_000)}</p>`), "text_too_long"],
    ["an endless title", page("<p>T.</p>").replace("BWF", "x".repeat(300)), "title_too_long"],
  ])("is not %s", async (_, html, reason) => {
    expect(await readHtmlPage(html, "a.html")).toEqual({ ok: false, reason });
  });

  it.each([
    ["20,000 nested boxes", "<div>".repeat(20_000)],
    ["20,000 nested boxes and as many strange ends", `${"<div>".repeat(20_000)}${"</p></td>".repeat(20_000)}`],
    ["20,000 nested lists", "<ul><li>".repeat(20_000)],
    ["20,000 nested quotations", "<blockquote>".repeat(20_000)],
    ["20,000 nested marks", "<b><i><a href=x>".repeat(20_000)],
    ["20,000 tables in tables", "<table><tr><td>".repeat(20_000)],
    ["20,000 drawings", "<svg>".repeat(20_000)],
    ["100,000 attributes", `<p ${"a=b ".repeat(100_000)}>`],
    ["2 MB of spaces", " ".repeat(2_000_000)],
    ["2 MB of line ends", "\n".repeat(2_000_000)],
    ["2 MB of open signs", "<".repeat(2_000_000)],
    ["2 MB of half comments", "<!--".repeat(500_000)],
    ["300,000 breaks", "a<br>".repeat(300_000)],
    ["200,000 pictures", "<img src=a>".repeat(200_000)],
  ])("is refused or read with about the work of a plain page of its length, with %s", async (_, flood) => {
    const plain = "<p>Text.</p>".repeat(Math.ceil(flood.length / "<p>Text.</p>".length));
    const usual = await workOn(page(plain));
    expect(await workOn(page(`<p>Text.</p>${flood}`))).toBeLessThan(10 * usual);
  });
});
