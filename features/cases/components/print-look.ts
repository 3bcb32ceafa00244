import { StyleSheet } from "@react-pdf/renderer";
import { accent, hairline, ink, margin, muted, running } from "@/components/print/look";

/** The look of a printed collection, besides what every printed page has. */
export const look = StyleSheet.create({
  cover: { justifyContent: "space-between", paddingTop: 120 },
  publisher: { fontSize: 12, color: muted },
  title: { fontSize: 28, fontWeight: 700, lineHeight: 1.35, marginTop: 20, marginBottom: 10 },
  rule: { width: margin, borderBottomWidth: 2, borderBottomColor: accent, marginTop: 24, marginBottom: 28 },
  paragraph: { ...running, marginBottom: 8 },
  origin: { fontSize: 9, lineHeight: 1.5, color: muted },
  address: { fontSize: 9, lineHeight: 1.5, color: accent },
  heading: { fontSize: 18, fontWeight: 700, lineHeight: 1.4, marginBottom: 14 },
  facts: { fontSize: 9, lineHeight: 1.5, color: muted, marginBottom: 8 },
  summary: { ...running, fontWeight: 700, marginBottom: 6 },
  part: { fontSize: 12, fontWeight: 700, lineHeight: 1.4, color: accent, marginTop: 10, marginBottom: 4 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: hairline, paddingVertical: 6 },
  rowNumber: { width: 28, color: muted },
  rowName: { flex: 1, paddingRight: 16 },
  rowAfter: { fontSize: 9, color: muted, marginTop: 3 },
  rowPages: { width: 64, textAlign: "right" },
  link: { color: ink, textDecoration: "none" },
});
