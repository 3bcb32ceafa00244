import { constants, deflateRawSync } from "node:zlib";

type Pressed = { data: Buffer; size: number };

const block = 64 * 1024 * 1024;

/** So many times 64 MB of zeros, pressed into 64 KB each. */
export function zeros(times: number): Pressed {
  const open = deflateRawSync(Buffer.alloc(block), { finishFlush: constants.Z_SYNC_FLUSH });
  const data = [...Array.from({ length: times }, () => open), deflateRawSync(Buffer.alloc(0))];
  return { data: Buffer.concat(data), size: times * block };
}

function pressed(content: MadePart["content"]): Pressed {
  if (typeof content === "object" && "data" in content) return content;
  const raw = Buffer.from(content);
  return { data: raw.length > 0 ? deflateRawSync(raw) : nothing, size: raw.length };
}

const nothing = deflateRawSync(Buffer.alloc(0));

type Told = { size?: number; encrypted?: boolean };

/** A part of a made file; `told` is what the list of parts says of it against the truth. */
export type MadePart = { name: string; content: string | Buffer | Pressed; told?: Told };

/** A zip as others make them, compressed; it can lie about what is in it. */
export function zipOf(parts: readonly MadePart[]): Buffer {
  const pieces: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, told } of parts) {
    const { data, size } = pressed(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(told?.encrypted ? 1 : 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(told?.size ?? size, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    facts.copy(head, 4);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    facts.copy(listed, 6);
    listed.writeUInt32LE(at, 42);
    pieces.push(head, Buffer.from(name), data);
    list.push(listed, Buffer.from(name));
    at += head.length + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  return Buffer.concat([...pieces, ...list, end]);
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A paragraph of Word in its own XML. */
export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A picture of Word in its own XML, by the id of its relationship. */
export const drawing = (id: string, how: "embed" | "link" = "embed") =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="A hall"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

type Link = { id: string; type: string; target: string; outside?: boolean };

/** The parts of a Word file around the XML of its text. */
export function partsAround(text: string, links: Link[] = [], head = ""): MadePart[] {
  const relationships = links
    .map(
      ({ id, type, target, outside }) =>
        `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
    )
    .join("");
  const rels = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: rels(`<Relationship Id="r" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: "word/_rels/document.xml.rels", content: rels(relationships) },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document ${namespaces}><w:body>${text}</w:body></w:document>`,
    },
  ];
}

/** A Word file of this XML. */
export const wordOf = (text: string, links: Link[] = [], head = "") => zipOf(partsAround(text, links, head));
