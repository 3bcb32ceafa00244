import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { ownStyles } from "@/features/reports/word-file/style";
import { xmlText } from "@/features/tables/xml-text";
import type { ExportedPictures, ExportedReport } from "../exported";
import { blocksOf, type Making } from "./blocks";
import type { ListFormat } from "./words";

const ink = "201B1C";
const accent = "7B1E3E";
const muted = "635A5C";

// Fonts that come with Office on Windows and Mac; each text has its Latin and its Chinese one.
const body = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "宋体" };
const head = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "黑体" };

// A4 in twentieths of a point, an inch of margin.
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } };

const points = ["•", "–", "▪"];

function levelsOf({ start }: ListFormat) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    start: level === 0 ? start : 1,
    format: start > 0 ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: start > 0 ? `%${level + 1}.` : (points[level % points.length] ?? "•"),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 } } },
  }));
}

const own = (name: string, run: object, paragraph: object = {}) => ({
  id: name,
  name,
  basedOn: "Normal",
  run,
  paragraph,
});

const styles = (tag: string) => ({
  default: {
    document: {
      run: {
        font: body,
        size: 22,
        color: ink,
        language: { value: tag === "zh-CN" ? "en-GB" : tag, eastAsia: "zh-CN" },
      },
      paragraph: { spacing: { after: 120, line: 320 } },
    },
    title: { run: { font: head, size: 40, bold: true, color: ink }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: head, size: 28, bold: true, color: accent },
      paragraph: { spacing: { before: 280, after: 80 } },
    },
    heading2: {
      run: { font: head, size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
  },
  paragraphStyles: [
    own(ownStyles.facts, { size: 18, color: muted }),
    own(ownStyles.summary, { bold: true }, { spacing: { after: 240 } }),
    own(
      ownStyles.divider,
      {},
      {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "B8AFA9", space: 1 } },
        spacing: { after: 240 },
      },
    ),
    { ...own("Quote", { color: muted }, { indent: { left: 480 } }), id: "Quote" },
    { ...own("caption", { size: 18, color: muted }, { alignment: AlignmentType.CENTER }), id: "Caption" },
    { ...own("Table head", { bold: true }), id: "TableHead" },
  ],
});

const line = (style: string, text: string) =>
  text === "" ? [] : [new Paragraph({ style, children: [new TextRun(xmlText(text))] })];

/** A report as a Word file, A4, its footnotes Word's own, its pictures in it. */
export async function docxOf(report: ExportedReport, pictures: ExportedPictures): Promise<Buffer> {
  const making: Making = { site: report.site, notes: [], lists: [], pictures };
  const content = blocksOf(report.body.content, making);
  const title = xmlText(report.title);
  const foot = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, color: muted, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
  });
  const file = new Document({
    title,
    creator: xmlText(report.publisher),
    styles: styles(report.tag),
    numbering: { config: making.lists.map((list) => ({ reference: list.reference, levels: levelsOf(list) })) },
    footnotes: Object.fromEntries(
      making.notes.map((text, at) => [at + 1, { children: [new Paragraph({ children: [new TextRun(text)] })] }]),
    ),
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          ...line("Title", title),
          ...report.facts.flatMap((fact) => line(ownStyles.facts, fact)),
          ...line(ownStyles.summary, report.summary),
          ...content,
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
