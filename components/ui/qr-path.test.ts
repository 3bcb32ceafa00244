import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import { qrPath, quietZone } from "./qr-path";

/** The modules that a path of this kind darkens, read back as whoever draws it would. */
function drawn(path: string, side: number): number[][] {
  const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => 0));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    for (let step = 0; step < Number(width); step++) {
      const row = modules[Number(y)] ?? [];
      row[Number(x) + step] = (row[Number(x) + step] ?? 0) + 1;
    }
  }
  return modules;
}

const addresses = [
  "http://localhost:3000/en/events/updates/bwf-holds-meeting",
  `https://portal.example/zh/events/updates/${"long-".repeat(30)}`,
  "https://portal.example/en",
];

describe("the QR code of an address", () => {
  it.each(addresses)("is drawn module by module: %s", (address) => {
    const { path, side } = qrPath(address);
    const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
    const wanted = Array.from({ length: side }, (_, y) =>
      Array.from({ length: side }, (_, x) => {
        const [row, column] = [y - quietZone, x - quietZone];
        const inside = [row, column].every((place) => place >= 0 && place < modules.size);
        return inside ? Number(modules.get(row, column)) : 0;
      }),
    );
    expect(drawn(path, side)).toEqual(wanted);
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, "")).toBe("");
  });
});
