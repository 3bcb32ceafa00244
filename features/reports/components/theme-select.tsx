import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { inputLook } from "@/components/ui/field";

type Props = Omit<ComponentProps<"select">, "onChange"> & {
  themes: { id: number; name: string }[];
  value: string;
  onChange: (id: string) => void;
};

/** What a report is about, or nothing in particular. */
export function ThemeSelect({ themes, onChange, ...rest }: Props) {
  const t = useTranslations("reports");
  return (
    <select {...rest} name="themeId" onChange={(event) => onChange(event.target.value)} className={inputLook}>
      <option value="">{t("form.noTheme")}</option>
      {themes.map((theme) => (
        <option key={theme.id} value={theme.id}>
          {theme.name}
        </option>
      ))}
    </select>
  );
}
