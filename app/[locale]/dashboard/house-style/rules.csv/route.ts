import { requireActor } from "@/features/people/session";
import { exportHouseRules } from "@/features/reports/checks/house-rules/queries";
import { tableOf } from "@/features/reports/checks/house-rules/rule-file";
import { csvOf } from "@/features/tables/csv";
import { localeOf } from "@/i18n/routing";

type Props = { params: Promise<{ locale: string }> };

/** Every rule of the office as a file for a spreadsheet, in the shape in which it can be taken in again. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  await requireActor("house_rule.read", localeOf((await params).locale), "/dashboard/house-style");
  return new Response(csvOf(tableOf(await exportHouseRules())), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="house-style.csv"',
      "Cache-Control": "no-store",
    },
  });
}
