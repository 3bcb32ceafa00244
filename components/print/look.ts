import { join } from "node:path";
import { Font, StyleSheet } from "@react-pdf/renderer";
import { breaksIn } from "./line-breaks";

const fonts = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");

Font.register({
  family: "Noto Sans SC",
  fonts: [
    { src: join(fonts, "400Regular/NotoSansSC_400Regular.ttf"), fontWeight: 400 },
    { src: join(fonts, "700Bold/NotoSansSC_700Bold.ttf"), fontWeight: 700 },
  ],
});
Font.registerHyphenationCallback(breaksIn);

export const ink = "#201b1c";
export const accent = "#7b1e3e";
export const muted = "#635a5c";
export const hairline = "#d9d2cd";
export const margin = 72;

// A line height counts by the size it stands with, and a page that has one loses what stands fixed at its foot.
export const running = { fontSize: 10.5, lineHeight: 1.65 };

/** The look of whatever is printed: the site's ink and accent on A4, in points. */
export const sheet = StyleSheet.create({
  page: {
    paddingTop: 64,
    paddingBottom: 80,
    paddingHorizontal: margin,
    fontFamily: "Noto Sans SC",
    fontSize: 10.5,
    color: ink,
  },
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
