import { AlignmentType, ImageRun, Paragraph, TextRun } from "docx";
import type { Picture } from "@/features/reports/body/document";
import { xmlText } from "@/features/tables/xml-text";
import { type ExportedPictures, wordsBelow } from "../exported";

// The width of the text on A4 with these margins, and what still leaves room for a caption, in pixels of 1/96 inch.
const room = { width: 600, height: 760 };

/** A picture with what stands below it; where its file is missing, what it shows. */
export function pictureParagraphs(picture: Picture, pictures: ExportedPictures): Paragraph[] {
  const file = pictures.get(picture.key);
  const below = xmlText(wordsBelow(picture));
  const alt = xmlText(picture.alt);
  const caption = below ? [new Paragraph({ style: "Caption", children: [new TextRun(below)] })] : [];
  if (!file)
    return [...(alt ? [new Paragraph({ children: [new TextRun({ text: alt, italics: true })] })] : []), ...caption];
  const scale = Math.min(1, room.width / file.width, room.height / file.height);
  const image = new ImageRun({
    type: "jpg",
    data: file.jpeg,
    transformation: { width: Math.round(file.width * scale), height: Math.round(file.height * scale) },
    altText: { name: picture.key, description: alt, title: alt },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: below !== "",
      spacing: { before: 160, line: 240 },
      children: [image],
    }),
    ...caption,
  ];
}
