import { join } from "node:path";
import { Font, StyleSheet } from "@react-pdf/renderer";
import { breaksIn } from "../line-breaks";

const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");

Font.register({
  family: "Noto Sans SC",
  fonts: [
    { src: join(fonts, "400Regular/NotoSansSC_400Regular.ttf"), fontWeight: 400 },
    { src: join(fonts, "700Bold/NotoSansSC_700Bold.ttf"), fontWeight: 700 },
  ],
});
Font.registerHyphenationCallback(breaksIn);

const ink = "#201b1c";
const accent = "#7b1e3e";
const muted = "#635a5c";
const hairline = "#d9d2cd";
const margin = 72;
// A line height counts by the size it stands with, and a page that has one loses what stands fixed at its foot.
const running = { fontSize: 10.5, lineHeight: 1.65 };

/** The look of what is printed: the site's ink and accent on A4, in points. */
export const look = StyleSheet.create({
  page: {
    paddingTop: 64,
    paddingBottom: 80,
    paddingHorizontal: margin,
    fontFamily: "Noto Sans SC",
    fontSize: 10.5,
    color: ink,
  },
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
  foot: {
    position: "absolute",
    bottom: 36,
    left: margin,
    right: margin,
    flexDirection: "row",
    justifyContent: "space-between",
    paddingTop: 6,
    borderTopWidth: 0.5,
    borderTopColor: hairline,
    fontSize: 8,
    color: muted,
  },
});
