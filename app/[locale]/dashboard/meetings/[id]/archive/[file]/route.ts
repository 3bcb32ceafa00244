import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { exportArchiveAction } from "@/features/meetings/archive/actions";
import { formatVersion } from "@/features/meetings/archive/content";
import { entriesOf, lostFiles } from "@/features/meetings/archive/entries";
import { getArchived } from "@/features/meetings/archive/queries";
import { zipOf } from "@/features/meetings/archive/zip/write";
import { titleOf } from "@/features/meetings/published/words";
import { getMeeting } from "@/features/meetings/queries";
import { requireActor } from "@/features/people/session";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { readKeptFile } from "@/platform/storage";
import { idIn } from "../../invitations/load-invitations";
import { madeFiles } from "./made-files";

type Props = { params: Promise<{ locale: string; id: string; file: string }> };

/** A whole meeting as one ZIP; that it was taken is recorded. Where a file is lost there is none, and the page says which. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: given, id, file } = await params;
  const locale = localeOf(given);
  const page = `/dashboard/meetings/${id}/archive`;
  await requireActor("archive.export", locale, page);
  if (file !== "meeting.zip") notFound();
  const [meeting, found] = await Promise.all([getMeeting(idIn(id)), getArchived(idIn(id), new Date())]);
  if (!meeting || !found) notFound();
  if ((await lostFiles(found.archived, readKeptFile)).length > 0) redirect(`/${locale}${page}?lost`);
  const { archived, act } = (await exportArchiveAction({ meetingId: meeting.id })) ?? notFound();
  const title = titleOf({ ...meeting.record, ...meeting });
  const site = await getTranslations({ locale, namespace: "site" });
  const about = {
    ...{ format: "federation-portal-meeting" as const, version: formatVersion },
    ...{ portal: site("name"), site: readEnv().siteUrl, title, at: act.at.toISOString(), by: act.actor.name },
    ...{ sealed: archived.content.seals.length > 0, contentHash: archived.contentHash },
  };
  const entries = [...entriesOf(archived, readKeptFile), ...(await madeFiles(id, archived, title[locale], locale))];
  return new Response(zipOf(entries, about), {
    headers: downloadHeaders(fileNameOf(title[locale], "zip", "meeting"), "application/zip"),
  });
}
