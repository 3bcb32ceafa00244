import { Link, Text } from "@react-pdf/renderer";
import { xmlText } from "@/features/tables/xml-text";
import { type Inline, isSafeAddress } from "../../body/document";
import { addressFrom } from "../exported";
import { look } from "./report-look";

/** What is printed with: the site's address, and the notes called for so far. */
export type Printing = { site: string; notes: string[] };

type TextNode = Extract<Inline[number], { type: "text" }>;

function Words({ node, site }: { node: TextNode; site: string }) {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
  const link = node.marks?.find((mark) => mark.type === "link");
  const address = link && isSafeAddress(link.attrs.href) ? addressFrom(site, link.attrs.href) : null;
  // The font has no slanted letters; what is stressed by them is drawn in the second ink.
  const style = { ...(has("bold") ? look.bold : {}), ...(has("italic") ? look.italic : {}) };
  const words = <Text style={style}>{xmlText(node.text)}</Text>;
  if (!address) return words;
  return (
    <Link src={address} style={look.link}>
      {words}
    </Link>
  );
}

/** The words of a paragraph, its notes numbered. */
export function wordsOf(content: Inline | undefined, { site, notes }: Printing) {
  return (content ?? []).map((node, at) => {
    const key = `${at}-${node.type}`;
    if (node.type === "text") return <Words key={key} node={node} site={site} />;
    if (node.type === "hardBreak") return <Text key={key}>{"\n"}</Text>;
    notes.push(node.attrs.text);
    return <Text key={key} style={look.mark}>{` [${notes.length}]`}</Text>;
  });
}
