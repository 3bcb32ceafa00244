import { entriesOf } from "./zip";

/** The most bytes a file may have. */
export const largestFile = 25 * 1024 * 1024;

const office = "application/vnd.openxmlformats-officedocument";

// What each ending is called when it is served.
const served = {
  pdf: "application/pdf",
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  zip: "application/zip",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
} as const;

export type FileKind = keyof typeof served;

/** The endings of the files that are taken. */
export const fileKinds = Object.keys(served) as FileKind[];

/** What a kept file is called when it is served; a stream of bytes where its ending is unknown. */
export function servedAs(type: string): string {
  return fileKinds.some((kind) => kind === type) ? served[type as FileKind] : "application/octet-stream";
}

// Words of a page in what claims to be text: some programs open such a file as one.
const page = /^[\s\ufeff]*<(?:!doctype|html|head|body|script|svg|\?xml|iframe|img|!--)/i;

function isText(bytes: Buffer): boolean {
  const start = bytes.toString("latin1", 0, 2);
  const wide = start === "\xff\xfe" || start === "\xfe\xff";
  if (!wide && bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false;
  return !page.test(bytes.toString(wide ? "utf16le" : "utf8", 0, 2048));
}

/** Whether it is a package of an office program: its parts lie in this folder, and no macros among them. */
function isOffice(bytes: Buffer, folder: string): boolean {
  const entries = entriesOf(bytes) ?? [];
  return (
    entries.includes("[Content_Types].xml") &&
    entries.some((entry) => entry.startsWith(`${folder}/`)) &&
    !entries.some((entry) => /vbaproject\.bin$/i.test(entry))
  );
}

const beginsLike = (bytes: Buffer, hex: RegExp) => hex.test(bytes.toString("hex", 0, 16));
const films = /^(?:isom|iso\d|mp4\d|avc1|M4V |M4A |dash|mmp4|MSNV)/;

const agrees: Record<FileKind, (bytes: Buffer) => boolean> = {
  pdf: (bytes) => /^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8)),
  docx: (bytes) => isOffice(bytes, "word"),
  xlsx: (bytes) => isOffice(bytes, "xl"),
  pptx: (bytes) => isOffice(bytes, "ppt"),
  csv: isText,
  txt: isText,
  zip: (bytes) => entriesOf(bytes) !== null,
  mp3: (bytes) => beginsLike(bytes, /^(?:4944330[234]|ff(?:e[23]|f[23ab]))/),
  mp4: (bytes) => beginsLike(bytes, /^0000.{4}66747970/) && films.test(bytes.toString("latin1", 8, 12)),
};

/** Which kind of file this is: the one its ending says, if its content agrees; null for what is not taken. */
export function kindOf(name: string, bytes: Buffer): FileKind | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const kind = fileKinds.find((one) => one === ending);
  return kind && bytes.length > 0 && agrees[kind](bytes) ? kind : null;
}
