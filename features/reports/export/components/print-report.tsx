import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { Foot } from "@/components/print/foot";
import { sheet } from "@/components/print/look";
import { xmlText } from "@/features/tables/xml-text";
import type { ExportedPictures, ExportedReport } from "../exported";
import { blocksOf } from "./printed-blocks";
import { look } from "./report-look";

/** A report as a PDF on A4; its footnotes stand at its end. */
export async function printReport(report: ExportedReport, pictures: ExportedPictures): Promise<Buffer> {
  const notes: string[] = [];
  // Made first: only then is it known which notes there are.
  const text = blocksOf(report.body.content, { site: report.site, notes, pictures });
  const title = xmlText(report.title);
  return renderToBuffer(
    <Document title={title} author={xmlText(report.publisher)} language={report.tag}>
      <Page size="A4" style={sheet.page}>
        <Text style={look.publisher}>{xmlText(report.publisher)}</Text>
        <Text style={look.title}>{title}</Text>
        {report.facts.map((fact) => (
          <Text key={fact} style={look.facts}>
            {xmlText(fact)}
          </Text>
        ))}
        <View style={look.rule} />
        {report.summary !== "" && <Text style={look.summary}>{xmlText(report.summary)}</Text>}
        {text}
        {notes.length > 0 && (
          <View style={look.notes}>
            <Text style={look.subheading}>{report.words.notes}</Text>
            {notes.map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once on paper, where nothing moves
              <Text key={at} style={look.note}>{`[${at + 1}]  ${xmlText(note)}`}</Text>
            ))}
          </View>
        )}
        <Foot title={title} />
      </Page>
    </Document>,
  );
}
