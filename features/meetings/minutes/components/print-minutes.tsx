import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { Foot } from "@/components/print/foot";
import { sheet } from "@/components/print/look";
import { xmlText } from "@/features/tables/xml-text";
import type { PrintedMinutes } from "../printed";
import { look } from "./minutes-look";

/** Minutes as a PDF on A4, under their number. */
export async function printMinutes(minutes: PrintedMinutes): Promise<Buffer> {
  const { tag, publisher, number, standing, title, sections, annexes, seal } = minutes;
  return renderToBuffer(
    <Document title={xmlText(title)} author={xmlText(publisher)} language={tag}>
      <Page size="A4" style={sheet.page}>
        <Text style={look.publisher}>{xmlText(publisher)}</Text>
        <Text style={look.number}>{number}</Text>
        {standing !== "" && <Text style={look.publisher}>{standing}</Text>}
        <View style={look.rule} />
        <Text style={look.title}>{xmlText(title)}</Text>
        {[...sections, ...annexes].map(({ heading, paragraphs }) => (
          <View key={heading}>
            <Text style={look.heading} minPresenceAhead={40}>
              {xmlText(heading)}
            </Text>
            {paragraphs.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on paper, where nothing moves
              <Text key={at} style={look.paragraph} orphans={2} widows={2}>
                {xmlText(text)}
              </Text>
            ))}
          </View>
        ))}
        {seal !== "" && <Text style={look.seal}>{seal}</Text>}
        <Foot title={number} />
      </Page>
    </Document>,
  );
}
