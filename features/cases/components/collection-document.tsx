import { Document, Link, Page, Text, View } from "@react-pdf/renderer";
import { Foot } from "@/components/print/foot";
import { sheet } from "@/components/print/look";
import { paragraphsOf } from "@/features/districts/paragraphs";
import { districtIndex, type PrintedCase, type PrintedCollection } from "../printed";
import { look } from "./print-look";

type Props = {
  collection: PrintedCollection;
  /** The page on which each case begins, by its id. */
  pages: ReadonlyMap<number, number>;
  onPage: (id: number, page: number) => void;
};

/** A collection of cases as a document to print: cover, contents, the cases, and an index of the districts. */
export function CollectionDocument({ collection, pages, onPage }: Props) {
  const { title, publisher, language, words, cases } = collection;
  return (
    <Document title={title} author={publisher} language={language} pageMode="useOutlines">
      <Cover collection={collection} />
      <Page size="A4" style={sheet.page} bookmark={words.contents}>
        <Text style={look.heading}>{words.contents}</Text>
        {cases.map(({ id, title, district }, index) => (
          <View key={id} style={look.row} wrap={false}>
            <Text style={look.rowNumber}>{index + 1}</Text>
            <View style={look.rowName}>
              <Link src={`#case-${id}`} style={look.link}>
                {title}
              </Link>
              <Text style={look.rowAfter}>{district}</Text>
            </View>
            <Text style={look.rowPages}>{pages.get(id)}</Text>
          </View>
        ))}
        <Foot title={title} />
      </Page>
      {cases.map((one, index) => (
        <CasePage key={one.id} one={one} number={index + 1} running={title} onPage={onPage} />
      ))}
      <Page size="A4" style={sheet.page} bookmark={words.districts}>
        <Text style={look.heading}>{words.districts}</Text>
        {districtIndex(cases).map(({ district, ids }) => (
          <View key={district} style={look.row} wrap={false}>
            <Text style={look.rowName}>{district}</Text>
            <Text style={look.rowPages}>{ids.map((id) => pages.get(id)).join(", ")}</Text>
          </View>
        ))}
        <Foot title={title} />
      </Page>
    </Document>
  );
}

function Cover({ collection }: { collection: PrintedCollection }) {
  const { publisher, title, year, intro, origin, address } = collection;
  return (
    <Page size="A4" style={[sheet.page, look.cover]} bookmark={title}>
      <View>
        <Text style={look.publisher}>{publisher}</Text>
        <Text style={look.title}>{title}</Text>
        <Text style={look.publisher}>{year}</Text>
        <View style={look.rule} />
        <Paragraphs text={intro} />
      </View>
      <View>
        {origin.map((line) => (
          <Text key={line} style={look.origin}>
            {line}
          </Text>
        ))}
        <Link src={address} style={look.address}>
          {address}
        </Link>
      </View>
    </Page>
  );
}

type CaseProps = { one: PrintedCase; number: number; running: string; onPage: Props["onPage"] };

function CasePage({ one, number, running, onPage }: CaseProps) {
  const { id, title, facts, summary, parts } = one;
  // Which page this is comes out only when it is laid out.
  const told = ({ pageNumber }: { pageNumber: number }) => {
    onPage(id, pageNumber);
    return "";
  };
  return (
    <Page size="A4" style={sheet.page} bookmark={`${number}  ${title}`} id={`case-${id}`}>
      <Text render={told} fixed />
      <Text style={look.facts}>{facts}</Text>
      <Text style={look.heading}>{`${number}  ${title}`}</Text>
      <Text style={look.summary}>{summary}</Text>
      {parts.map(({ name, text }) => (
        <Part key={name} name={name} text={text} />
      ))}
      <Foot title={running} />
    </Page>
  );
}

/** A heading with its text; it does not stand alone at the end of a page. */
function Part({ name, text }: { name: string; text: string }) {
  const [first, ...rest] = paragraphsOf(text);
  return (
    <View>
      <View wrap={false}>
        <Text style={look.part}>{name}</Text>
        <Paragraphs text={first ?? ""} />
      </View>
      <Paragraphs text={rest.join("\n\n")} />
    </View>
  );
}

function Paragraphs({ text }: { text: string }) {
  return paragraphsOf(text).map((paragraph) => (
    <Text key={paragraph} style={look.paragraph} orphans={2} widows={2}>
      {paragraph}
    </Text>
  ));
}
