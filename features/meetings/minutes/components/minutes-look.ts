import { StyleSheet } from "@react-pdf/renderer";
import { accent, hairline, muted, running } from "@/components/print/look";

/** The look of printed minutes, besides what every printed page has. */
export const look = StyleSheet.create({
  publisher: { fontSize: 9, color: muted, textAlign: "center", marginBottom: 6 },
  number: { fontSize: 11, color: accent, textAlign: "center", marginBottom: 6 },
  rule: { borderBottomWidth: 1.5, borderBottomColor: accent, marginTop: 4, marginBottom: 18 },
  title: { fontSize: 18, fontWeight: 700, lineHeight: 1.4, textAlign: "center", marginBottom: 14 },
  heading: { fontSize: 12, fontWeight: 700, lineHeight: 1.5, marginTop: 10, marginBottom: 4 },
  paragraph: { ...running, marginBottom: 5 },
  seal: { fontSize: 8, color: muted, marginTop: 24, paddingTop: 6, borderTopWidth: 0.5, borderTopColor: hairline },
});
