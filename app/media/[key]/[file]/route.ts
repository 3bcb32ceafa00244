import { isPictureOfCase } from "@/features/cases/pictures/queries";
import { isPictureOfDistrict } from "@/features/districts/pictures/queries";
import { fileIn } from "@/features/media/address";
import { isPictureInReport } from "@/features/reports/pictures/queries";
import { readKeptFile } from "@/platform/storage";

type Props = { params: Promise<{ key: string; file: string }> };

async function isShown(key: string): Promise<boolean> {
  const asked = [isPictureInReport(key), isPictureOfCase(key), isPictureOfDistrict(key)];
  return (await Promise.all(asked)).some(Boolean);
}

/** A picture in one width, as long as something that visitors can read shows it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, file } = await params;
  const name = fileIn(key, file);
  const bytes = name && (await isShown(key)) ? await readKeptFile(name) : null;
  if (!bytes) return new Response("There is no such picture.", { status: 404 });
  return new Response(bytes, { headers: { "Content-Type": "image/webp" } });
}
