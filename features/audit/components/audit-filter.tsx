import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";

type Props = { actions: string[]; chosen: string };

/** Narrows the list to one kind of deed; the address holds the choice. */
export function AuditFilter({ actions, chosen }: Props) {
  const t = useTranslations("audit");
  return (
    <form className="mb-6 flex flex-wrap items-end gap-3">
      <div className="w-full sm:w-72">
        <label htmlFor="action" className="mb-1 block font-medium text-sm">
          {t("filter")}
        </label>
        <select id="action" name="action" defaultValue={chosen} className={inputLook}>
          <option value="">{t("all")}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {t.has(`action.${action}`) ? t(`action.${action}`) : action}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
