import { useLocale, useTranslations } from "next-intl";
import type { Counts, Role } from "../counts";
import { FigureWords } from "./figure";
import { cellLook, headLook, nameLook, WideTable } from "./wide-table";

const names = ["attendance", "late", "leftEarly", "excused", "absent", "replies", "onTime", "answerDays"] as const;

/** How places were answered and taken in each role that bodies were asked to fill. */
export function RoleTable({ roles }: { roles: { role: Role; counts: Counts }[] }) {
  const t = useTranslations("meetingStatistics");
  const locale = useLocale();
  return (
    <WideTable label={t("roles")}>
      <table className="min-w-full text-sm">
        <thead>
          <tr className="border-strong-line border-b text-muted">
            <th scope="col" className={nameLook}>
              {t("column.role")}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className={headLook}>
                {t(`figure.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map(({ role, counts }) => (
            <tr key={`${role.zh} ${role.en}`} className="border-hairline border-b">
              <th scope="row" className={nameLook}>
                {(locale === "en" ? role.en : role.zh) || role.en || role.zh}
              </th>
              {names.map((name) => (
                <td key={name} className={cellLook}>
                  <FigureWords name={name} counts={counts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
