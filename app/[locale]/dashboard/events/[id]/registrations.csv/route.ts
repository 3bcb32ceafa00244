import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { exportRegistrationsAction } from "@/features/events/actions";
import { requireActor } from "@/features/people/session";
import { csvOf } from "@/features/tables/csv";
import type { Column } from "@/features/tables/table";
import { localeOf } from "@/i18n/routing";
import { loadEvent } from "../load-event";

type Props = { params: Promise<{ locale: string; id: string }> };

/** Who registered, as a file for a spreadsheet; that it was taken is recorded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  await requireActor("registration.read", locale, `/dashboard/events/${id}`);
  const event = await loadEvent(id);
  const t = await getTranslations({ locale, namespace: "eventDesk.registrations" });
  const rows = (await exportRegistrationsAction(event.id)) ?? notFound();
  const words = (["name", "email", "phone"] as const).map((key): Column => ({ name: t(key), kind: "text" }));
  const columns: Column[] = [
    ...words,
    { name: t("people"), kind: "number" },
    { name: t("standing"), kind: "text" },
    { name: t("at"), kind: "moment" },
  ];
  const body = rows.map(({ name, email, phone, people, standing, at }) => [
    ...[name, email, phone, people, t(`is.${standing}`), at],
  ]);
  return new Response(csvOf({ columns, rows: body }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="registrations-${event.slug}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
