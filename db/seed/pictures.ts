import sharp from "sharp";
import type { Database } from "@/db/client";
import { addPicture } from "@/features/media/mutations/add-picture";
import { operator } from "@/features/people/actor";
import { fromBeijing } from "@/platform/clock";
import { done } from "./certain";
import { type DrawingName, drawingNames, drawingOf } from "./drawings";

type Kept = { key: string; width: number; height: number };

/** The demonstration's pictures by the names of their drawings. */
export type Pictures = Record<DrawingName, Kept>;

const act = { actor: operator, at: fromBeijing("2024-03-01 09:00:00") };

/** Draws the demonstration's pictures and keeps them; drawn once more they are the same. */
export async function drawPictures(database: Database): Promise<Pictures> {
  const drawn = drawingNames.map(async (name) => {
    const bytes = await sharp(Buffer.from(drawingOf(name)))
      .png({ compressionLevel: 1 })
      .toBuffer();
    const { picture } = done(await addPicture({ bytes, fileName: `${name}.png` }, act, database));
    return [name, picture] as const;
  });
  return Object.fromEntries(await Promise.all(drawn)) as Pictures;
}
