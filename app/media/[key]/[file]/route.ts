import { isPictureOfCase } from "@/features/cases/pictures/queries";
import { isPictureOfDistrict } from "@/features/districts/pictures/queries";
import { isPictureInReport } from "@/features/reports/pictures/queries";
import { bytesOfPicture } from "../../bytes-of-picture";

type Props = { params: Promise<{ key: string; file: string }> };

async function isShown(key: string): Promise<boolean> {
  const asked = [isPictureInReport(key), isPictureOfCase(key), isPictureOfDistrict(key)];
  return (await Promise.all(asked)).some(Boolean);
}

/** A picture in one width or cut, as long as something that visitors can read shows it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, file } = await params;
  const bytes = (await isShown(key)) ? await bytesOfPicture(key, file) : null;
  if (!bytes) return new Response("There is no such picture.", { status: 404 });
  return new Response(bytes, { headers: { "Content-Type": "image/webp" } });
}
