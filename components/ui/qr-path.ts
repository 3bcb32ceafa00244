import QRCode from "qrcode";

/** Free modules around a QR code, without which cameras do not find it (ISO/IEC 18004). */
export const quietZone = 4;

/** The dark modules of the QR code of a text as one SVG path, row by row, and the side of the square it stands in. */
export function qrPath(text: string): { path: string; side: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? "1" : "0")).join(""),
  );
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map((run) => {
      const [dark] = run;
      return `M${run.index + quietZone} ${y + quietZone}h${dark.length}v1h-${dark.length}z`;
    }),
  );
  return { path: runs.join(""), side: modules.size + 2 * quietZone };
}
