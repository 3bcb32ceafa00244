import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { either } from "../../lecturers/lecturer";
import type { Audience, AudienceSum, audienceSums } from "../audience";

const columns = ["expected", "listed", "invited", "confirmed", "came"] as const;

type Props = { audiences: Audience[]; sums: ReturnType<typeof audienceSums> };

/** The numbers of each audience; they are counted apart from the meeting's attendance. */
export function SumTable({ audiences, sums }: Props) {
  const t = useTranslations("trainings.audiences");
  const locale = useLocale() as Locale;
  const cells = (sum: AudienceSum | undefined) =>
    columns.map((column) => (
      <td key={column} className="py-1.5 ps-2 text-end align-baseline sm:ps-3">
        {sum?.[column] ?? t("unknown")}
      </td>
    ));
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full max-w-3xl text-sm tabular-nums" aria-label={t("numbers")}>
        <thead>
          <tr className="border-strong-line border-b text-muted text-xs sm:text-sm">
            <th scope="col" className="py-1 text-start align-bottom font-normal">
              {t("name")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="wrap-normal py-1 ps-2 text-end align-bottom font-normal sm:ps-3">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline border-hairline border-b">
          {audiences.map(({ id, nameEn, nameZh }) => (
            <tr key={id}>
              <th scope="row" className="py-1.5 text-start font-normal first-letter:uppercase">
                {either(locale, { en: nameEn, zh: nameZh })}
              </th>
              {cells(sums.each.get(id))}
            </tr>
          ))}
          {sums.none.listed > 0 && (
            <tr>
              <th scope="row" className="py-1.5 text-start font-normal text-muted">
                {t("inNone")}
              </th>
              {cells(sums.none)}
            </tr>
          )}
          {audiences.length + Math.sign(sums.none.listed) > 1 && (
            <tr className="font-medium">
              <th scope="row" className="py-1.5 text-start font-medium">
                {t("all")}
              </th>
              {cells(sums.all)}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
