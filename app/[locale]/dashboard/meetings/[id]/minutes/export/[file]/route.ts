import { notFound } from "next/navigation";
import { printMinutes } from "@/features/meetings/minutes/components/print-minutes";
import { docxOf } from "@/features/meetings/minutes/docx/file";
import { fileIn, type Kind, mediaTypes, type PrintedMinutes } from "@/features/meetings/minutes/printed";
import { requireActor } from "@/features/people/session";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { localeOf } from "@/i18n/routing";
import { loadMinutes, printedMinutes } from "../../load-minutes";

type Props = { params: Promise<{ locale: string; id: string; file: string }> };

const makers: Record<Kind, (minutes: PrintedMinutes) => Promise<Buffer>> = { pdf: printMinutes, docx: docxOf };

/** The minutes as a file in one language. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, id, file } = await params;
  await requireActor("meeting.read", localeOf(locale), `/dashboard/meetings/${id}/minutes/export/${file}`);
  const { kind, language } = fileIn(file) ?? notFound();
  const { minutes } = await loadMinutes(id);
  if (!minutes) notFound();
  const printed = await printedMinutes(minutes, language);
  const name = fileNameOf(`${printed.number} ${printed.title}`, kind, `minutes-${language}`);
  return new Response(new Uint8Array(await makers[kind](printed)), {
    headers: { ...downloadHeaders(name, mediaTypes[kind]), "Content-Language": printed.tag },
  });
}
