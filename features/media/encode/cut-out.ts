import sharp from "sharp";
import { type Cut, cuts, partOf } from "../cut";

/** Cuts a kept picture around its focus, never larger than it is. Rejects when the bytes are no picture. */
export async function cutOut(bytes: Uint8Array, cut: Cut, focus: { x: number; y: number }) {
  const { width, height } = await sharp(bytes).metadata();
  const drawn = sharp(bytes)
    .extract(partOf({ width, height }, cuts[cut], focus))
    .resize({ ...cuts[cut], withoutEnlargement: true })
    .webp({ quality: 80 });
  return new Uint8Array(await drawn.toBuffer());
}
