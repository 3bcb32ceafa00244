import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";

type Props = {
  id: string;
  /** What was searched for. */
  value?: string;
  className?: string;
};

/** A field that leads to the search. */
export function SearchField({ id, value, className }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  return (
    <search className={className}>
      <form action={`/${locale}/search`} className="flex items-center gap-2">
        <label htmlFor={id} className="sr-only">
          {t("searchFor")}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={value}
          className={classes(inputLook, "w-40 min-w-0 grow")}
        />
        <button type="submit" className={classes(buttonLook(), "shrink-0")}>
          {t("search")}
        </button>
      </form>
    </search>
  );
}
