import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { xmlText } from "@/features/tables/xml-text";
import type { PrintedMinutes } from "../printed";

const ink = "201B1C";
const accent = "7B1E3E";
const muted = "635A5C";

// Fonts that come with Office on Windows and Mac; each text has its Latin and its Chinese one.
const body = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "宋体" };
const head = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "黑体" };

// A4 in twentieths of a point, an inch of margin.
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1440, bottom: 1440, left: 1440, right: 1440 } };

const styles = (tag: string) => ({
  default: {
    document: {
      run: {
        ...{ font: body, size: 22, color: ink },
        language: { value: tag === "zh-CN" ? "en-GB" : tag, eastAsia: "zh-CN" },
      },
      paragraph: { spacing: { after: 120, line: 340 } },
    },
    title: {
      run: { font: head, size: 36, bold: true, color: ink },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 280 } },
    },
    heading1: {
      run: { font: head, size: 25, bold: true, color: ink },
      paragraph: { spacing: { before: 260, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      ...{ id: "MinutesNumber", name: "Minutes number", basedOn: "Normal", run: { size: 22, color: accent } },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      ...{ id: "MinutesFacts", name: "Minutes facts", basedOn: "Normal", run: { size: 18, color: muted } },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
});

const line = (style: string, text: string) =>
  text === "" ? [] : [new Paragraph({ style, children: [new TextRun(xmlText(text))] })];

const partOf = ({ heading, paragraphs }: { heading: string; paragraphs: string[] }) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(xmlText(heading))] }),
  ...paragraphs.map((text) => new Paragraph({ children: [new TextRun(xmlText(text))] })),
];

/** Minutes as a Word file on A4. */
export async function docxOf(minutes: PrintedMinutes): Promise<Buffer> {
  const foot = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 16, color: muted, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
  });
  const file = new Document({
    ...{ title: xmlText(minutes.title), creator: xmlText(minutes.publisher), styles: styles(minutes.tag) },
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          ...line("MinutesFacts", minutes.publisher),
          ...line("MinutesNumber", minutes.number),
          ...line("MinutesFacts", minutes.standing),
          ...line("Title", minutes.title),
          ...[...minutes.sections, ...minutes.annexes].flatMap(partOf),
          ...line("MinutesFacts", minutes.seal),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
