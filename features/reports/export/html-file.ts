import { fileRootFor, publicFileRoot } from "@/features/media/file-address";
import { renderBody } from "@/features/reports/body/render";
import type { ExportedPictures, ExportedReport } from "./exported";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const look = `body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1.0625rem/1.7 Georgia,"Songti SC",SimSun,serif;color:#201b1c}
h1,h2,h3{font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;line-height:1.3}
.facts,figcaption{color:#635a5c;font-size:.875rem}.summary{font-weight:700}img{max-width:100%;height:auto}
table{border-collapse:collapse}td,th{border:1px solid #d9d2cd;padding:.25rem .5rem;text-align:start;vertical-align:top}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #d9d2cd}`;

// The file is opened from a disk, where no server says what it may do: no script, and nothing from elsewhere.
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

// Where the renderer looks for pictures, so that the ones in the file can be told by it.
const here = "kept:";

function withPictures(html: string, pictures: ExportedPictures): string {
  return html.replace(/<img\b[^>]*>/g, (tag) => {
    const key = /\ssrc="kept:\/([0-9a-f]{24})\//.exec(tag)?.[1];
    const file = key && pictures.get(key);
    const source = file ? ` src="data:image/jpeg;base64,${file.jpeg.toString("base64")}"` : "";
    return tag.replace(/\ssrcset="[^"]*"/, "").replace(/\ssrc="[^"]*"/, source);
  });
}

// A page on a disk has no site: what leads elsewhere on the site says where that is.
function withAddresses(html: string, site: string): string {
  return html.replace(/<a\b[^>]*>/g, (tag) =>
    tag
      .replace(` href="${fileRootFor(here)}/`, ` href="${publicFileRoot}/`)
      .replace(/\shref="\/(?!\/)/, ` href="${escaped(site)}/`),
  );
}

/** A report as one page of HTML that needs nothing beside it: its pictures are in it, and nothing in it runs. */
export function htmlOf(report: ExportedReport, pictures: ExportedPictures): string {
  const { tag, title, facts, summary, body, publisher, site } = report;
  const text = withAddresses(withPictures(renderBody(body, here), pictures), site);
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escaped(publisher)}">
<title>${escaped(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${facts.map((fact) => `<p class="facts">${escaped(fact)}</p>`).join("\n")}
${summary === "" ? "" : `<p class="summary">${escaped(summary)}</p>`}
${text}
</main>
</body>
</html>
`;
}
