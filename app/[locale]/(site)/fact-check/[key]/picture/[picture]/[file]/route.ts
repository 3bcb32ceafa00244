import { bytesOfPicture } from "@/app/media/bytes-of-picture";
import { isPictureInCheck } from "@/features/reports/fact-checks/queries";

type Props = { params: Promise<{ key: string; picture: string; file: string }> };

/** A picture of an unpublished text, for whoever holds the key of a check, as long as the key opens it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, picture, file } = await params;
  const bytes = (await isPictureInCheck(key, picture, new Date())) ? await bytesOfPicture(picture, file) : null;
  const headers = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" };
  if (!bytes) return new Response("There is no such picture.", { status: 404, headers });
  return new Response(bytes, { headers: { ...headers, "Content-Type": "image/webp" } });
}
