import sharp from "sharp";
import { widest, widthsOf } from "./address";

/** The most a picture may bring: bytes of its file, and pixels it unfolds to. */
export const largest = { bytes: 25 * 1024 * 1024, pixels: 50_000_000 };

// WebP has no picture longer than 16383 pixels.
const longest = 16_000;

export type PictureRefusal = "too_large" | "not_a_picture" | "too_many_pixels";

export type EncodedPicture = {
  width: number;
  height: number;
  /** The picture in each of its widths, the narrowest first; the last is the picture itself. */
  files: { width: number; bytes: Buffer }[];
};

const formats = ["jpeg", "png", "webp", "gif"];

// What the bytes say they are decides alone; no other reader of the library is woken by them.
const beginnings = [/^\xff\xd8\xff/, /^\x89PNG\r\n/, /^GIF8[79]a/, /^RIFF.{4}WEBP/s];

/** The size a picture's header tells, turned as it is seen; or why it is not taken. Nothing is unfolded for it. */
export async function measure(
  bytes: Buffer,
): Promise<{ ok: true; width: number; height: number } | { ok: false; reason: PictureRefusal }> {
  if (bytes.length > largest.bytes) return { ok: false, reason: "too_large" };
  const start = bytes.toString("latin1", 0, 16);
  if (!beginnings.some((beginning) => beginning.test(start))) return { ok: false, reason: "not_a_picture" };
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header || !formats.includes(header.format)) return { ok: false, reason: "not_a_picture" };
  if (header.width * header.height > largest.pixels) return { ok: false, reason: "too_many_pixels" };
  return { ok: true, ...header.autoOrient };
}

/**
 * Makes a picture anew, upright and in sRGB, as WebP of at most 2400 pixels in width and in its narrower widths.
 * What the camera, an editor or anybody else wrote into the file besides the picture is gone; of moving ones the first
 * moment stays. Answers why it is not taken.
 */
export async function encodePicture(
  bytes: Buffer,
): Promise<{ ok: true; picture: EncodedPicture } | { ok: false; reason: PictureRefusal }> {
  const measured = await measure(bytes);
  if (!measured.ok) return measured;
  const upright = await sharp(bytes, { limitInputPixels: largest.pixels, sequentialRead: true })
    .autoOrient()
    .resize({ width: widest, height: longest, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!upright) return { ok: false, reason: "not_a_picture" };
  const { width, height, channels } = upright.info;
  const files: EncodedPicture["files"] = [];
  for (const one of widthsOf(width)) {
    const drawn = sharp(upright.data, { raw: { width, height, channels } }).resize({ width: one });
    files.push({ width: one, bytes: await drawn.webp({ quality: 80 }).toBuffer() });
  }
  return { ok: true, picture: { width, height, files } };
}

/** A kept picture as JPEG, for documents whose readers do not know WebP; what is see-through is white. */
export async function jpegOf(bytes: Uint8Array): Promise<{ jpeg: Buffer; width: number; height: number }> {
  const drawn = sharp(bytes, { limitInputPixels: largest.pixels }).flatten({ background: "#ffffff" });
  const { data, info } = await drawn.jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height };
}
