import { Image, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { xmlText } from "@/features/tables/xml-text";
import type { Block, ListItem, Picture } from "../../body/document";
import { type ExportedPictures, sizeInWords, wordsBelow } from "../exported";
import { PrintedTable } from "./printed-table";
import { type Printing, wordsOf } from "./printed-words";
import { look } from "./report-look";

export type PrintingBody = Printing & { pictures: ExportedPictures };

// What the text's column and a page leave for a picture, in points.
const room = { width: 451, height: 520 };

function Figure({ picture, pictures }: { picture: Picture; pictures: ExportedPictures }) {
  const file = pictures.get(picture.key);
  const scale = file ? Math.min(room.width / file.width, room.height / file.height, 0.75) : 0;
  const size = file && { width: file.width * scale, height: file.height * scale };
  const below = xmlText(wordsBelow(picture));
  return (
    <View style={look.figure} wrap={false}>
      {file && <Image src={{ data: file.jpeg, format: "jpg" }} style={size} />}
      <Text style={look.caption}>{below || (file ? "" : xmlText(picture.alt))}</Text>
    </View>
  );
}

function itemsOf(items: ListItem[], markOf: (at: number) => string, printing: PrintingBody): ReactNode {
  return items.map((item, at) => (
    <View key={markOf(at) + String(at)} style={look.item}>
      <Text style={look.itemMark}>{markOf(at)}</Text>
      <View style={look.itemText}>{blocksOf(item.content, printing)}</View>
    </View>
  ));
}

function printed(block: Block, printing: PrintingBody): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <Text style={look.paragraph} orphans={2} widows={2}>
          {wordsOf(block.content, printing)}
        </Text>
      );
    case "heading":
      return (
        <Text style={block.attrs.level === 2 ? look.heading : look.subheading} minPresenceAhead={40}>
          {wordsOf(block.content, printing)}
        </Text>
      );
    case "horizontalRule":
      return <View style={look.divider} />;
    case "picture":
      return <Figure picture={block.attrs} pictures={printing.pictures} />;
    case "gallery":
      return (
        <View>
          {block.attrs.pictures.map((picture) => (
            <Figure key={picture.key} picture={picture} pictures={printing.pictures} />
          ))}
          <Text style={look.caption}>{xmlText(block.attrs.caption)}</Text>
        </View>
      );
    case "pullFigure":
      return (
        <View style={look.quote} wrap={false}>
          <Text style={look.value}>{xmlText(block.attrs.value)}</Text>
          <Text style={look.paragraph}>{xmlText(block.attrs.label)}</Text>
        </View>
      );
    case "file":
      return <Text style={look.paragraph}>{`${xmlText(block.attrs.name)} (${sizeInWords(block.attrs.bytes)})`}</Text>;
    case "table":
      return <PrintedTable table={block} print={(blocks) => blocksOf(blocks, printing)} />;
    case "blockquote":
      return <View style={look.quote}>{blocksOf(block.content, printing)}</View>;
    case "bulletList":
      return itemsOf(block.content, () => "•", printing);
    case "orderedList":
      return itemsOf(block.content, (at) => `${(block.attrs?.start ?? 1) + at}.`, printing);
  }
}

/** The blocks of a body as they are printed. */
export function blocksOf(blocks: readonly Block[], printing: PrintingBody): ReactNode {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on paper, where nothing moves
    <View key={at}>{printed(block, printing)}</View>
  ));
}
