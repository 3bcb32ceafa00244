import { StyleSheet } from "@react-pdf/renderer";
import { accent, hairline, ink, margin, muted, running } from "@/components/print/look";

/** The look of a printed report, besides what every printed page has. */
export const look = StyleSheet.create({
  publisher: { fontSize: 9, color: muted, marginBottom: 10 },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.35, marginBottom: 8 },
  facts: { fontSize: 9, lineHeight: 1.5, color: muted },
  rule: { width: margin, borderBottomWidth: 2, borderBottomColor: accent, marginTop: 12, marginBottom: 16 },
  summary: { ...running, fontWeight: 700, marginBottom: 10 },
  paragraph: { ...running, marginBottom: 8 },
  heading: { fontSize: 14, fontWeight: 700, lineHeight: 1.4, color: accent, marginTop: 10, marginBottom: 6 },
  subheading: { fontSize: 11.5, fontWeight: 700, lineHeight: 1.4, marginTop: 6, marginBottom: 4 },
  bold: { fontWeight: 700 },
  italic: { color: muted },
  link: { color: accent },
  mark: { fontSize: 7.5, color: accent },
  item: { flexDirection: "row" },
  itemMark: { ...running, width: 22, color: muted },
  itemText: { flex: 1 },
  quote: { paddingLeft: 12, borderLeftWidth: 2, borderLeftColor: hairline, marginBottom: 8 },
  divider: { borderBottomWidth: 0.5, borderBottomColor: hairline, marginVertical: 12 },
  figure: { marginVertical: 8, alignItems: "center" },
  caption: { fontSize: 8.5, lineHeight: 1.5, color: muted, marginTop: 4 },
  value: { fontSize: 24, fontWeight: 700, color: accent, lineHeight: 1.3 },
  row: { flexDirection: "row" },
  cell: { borderWidth: 0.5, borderColor: hairline, paddingHorizontal: 5, paddingTop: 4, color: ink },
  headCell: { backgroundColor: "#f3efec" },
  notes: { marginTop: 18, paddingTop: 8, borderTopWidth: 0.5, borderTopColor: hairline },
  note: { fontSize: 8.5, lineHeight: 1.55, marginBottom: 3 },
});
