// Runs in a thread of its own and is not bundled: read.ts starts it by its path, in the portal, in tests and in commands alike.

import { parentPort, workerData } from "node:worker_threads";
import mammoth from "mammoth";

const kept = {
  text: ["value"],
  tab: [],
  break: ["breakType"],
  checkbox: ["checked"],
  noteReference: ["noteType", "noteId"],
  run: ["isBold", "isItalic", "isUnderline", "isStrikethrough"],
  hyperlink: ["href"],
  paragraph: ["styleId", "styleName", "numbering"],
  table: [],
  tableRow: ["isHeader"],
  tableCell: ["colSpan", "rowSpan"],
};

/** The element and what is in it as plain data; pictures become their number in `images`. */
function plain(element, images) {
  if (element.type === "image") {
    images.push(element);
    return { type: "image", at: images.length - 1, altText: element.altText };
  }
  const names = kept[element.type];
  if (!names) return { type: "other" };
  const node = { type: element.type };
  for (const name of names) node[name] = element[name];
  if (element.children) node.children = element.children.map((child) => plain(child, images));
  return node;
}

let tree;
const images = [];

await mammoth.convertToHtml(
  { buffer: Buffer.from(workerData) },
  {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument(read) {
      const notes = Object.entries(read.notes._notes).map(([key, { body }]) => [
        key,
        body.map((element) => plain(element, images)),
      ]);
      tree = { children: read.children.map((element) => plain(element, images)), notes: Object.fromEntries(notes) };
      // The tree is all that is wanted; of an empty text no HTML is made.
      return { ...read, children: [] };
    },
  },
);

async function bytesOf(image) {
  try {
    return new Uint8Array(await image.readAsBuffer());
  } catch {
    // Named but not in the file, or on another machine: nothing is fetched.
    return null;
  }
}

const bytes = [];
for (const image of images) bytes.push(await bytesOf(image));

parentPort.postMessage({ ...tree, images: bytes });
