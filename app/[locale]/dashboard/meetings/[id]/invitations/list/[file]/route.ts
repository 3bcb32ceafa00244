import { notFound } from "next/navigation";
import { exportListAction } from "@/features/meetings/invitations/actions";
import { requireActor } from "@/features/people/session";
import { csvOf } from "@/features/tables/csv";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { xlsxOf } from "@/features/tables/xlsx";
import { localeOf } from "@/i18n/routing";
import { idIn } from "../../load-invitations";
import { tableOf } from "./table-of";

type Props = { params: Promise<{ locale: string; id: string; file: string }> };

const files = {
  "invitations.csv": { ending: "csv", type: "text/csv; charset=utf-8" },
  "invitations.xlsx": { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** Everyone invited to a meeting, as a file for a spreadsheet; that it was taken is recorded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: given, id, file } = await params;
  const locale = localeOf(given);
  await requireActor("invitation.read", locale, `/dashboard/meetings/${id}/invitations`);
  const wanted = file === "invitations.csv" || file === "invitations.xlsx" ? files[file] : notFound();
  const list = (await exportListAction({ meetingId: idIn(id), file: wanted.ending })) ?? notFound();
  const table = await tableOf(list, locale);
  const made = wanted.ending === "csv" ? csvOf(table) : new Uint8Array(await xlsxOf(table));
  return new Response(made, {
    headers: downloadHeaders(fileNameOf(table.name, wanted.ending, "invitations"), wanted.type),
  });
}
