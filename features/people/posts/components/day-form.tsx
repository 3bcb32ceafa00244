import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";

/** Which day the posts are shown of; the address holds it, so the form needs no script. */
export function DayForm({ on, today }: { on: string; today: string }) {
  const t = useTranslations("people.posts");
  const path = `/${useLocale()}/dashboard/people/posts`;
  return (
    <form action={path} className="no-print mb-6 flex flex-wrap items-end gap-3">
      <Field id="on" label={t("day")} className="w-44">
        <input id="on" name="on" type="date" defaultValue={on} className={inputLook} />
      </Field>
      <Button type="submit">{t("show")}</Button>
      {on !== today && (
        <a href={path} className="py-1.5 text-sm">
          {t("toToday")}
        </a>
      )}
    </form>
  );
}
