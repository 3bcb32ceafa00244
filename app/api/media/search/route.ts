import { libraryFilter } from "@/features/media/library/filter";
import { listThings } from "@/features/media/library/queries";
import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";
import { beijingDay } from "@/platform/clock";

/** The newest pictures with these words, forty a page, for whoever chooses one for a text. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  const actor = await currentActor();
  if (!actor) return Response.json({ ok: false, reason: "signed_out" }, { status: 401, headers });
  if (!may(actor, "media.read")) return Response.json({ ok: false, reason: "not_permitted" }, { status: 403, headers });
  const { q, page } = libraryFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const filter = { ...libraryFilter.parse({}), q, page, kind: "picture" as const };
  const { rows, pages } = await listThings({ ...filter, folders: null, day: beijingDay(new Date()) });
  const pictures = rows.map(({ key, name, width, height, altEn, altZh, captionEn, captionZh, creditEn, creditZh }) => ({
    ...{ key, name, width, height },
    ...{ altEn, altZh, captionEn, captionZh, creditEn, creditZh },
  }));
  return Response.json({ ok: true, pictures, pages }, { headers });
}
