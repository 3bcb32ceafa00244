import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { inputLook } from "@/components/ui/field";

const kinds = ["municipal", "department", "institution", "district"] as const;

export type UnitChoice = { id: number; kind: (typeof kinds)[number]; name: string };

type Props = Omit<ComponentProps<"select">, "onChange"> & {
  units: UnitChoice[];
  value: string;
  onChange: (id: string) => void;
};

/** The bodies of the federation by their kind, each in protocol order. */
export function UnitSelect({ units, onChange, ...rest }: Props) {
  const t = useTranslations("reports");
  return (
    <select {...rest} name="sourceUnitId" onChange={(event) => onChange(event.target.value)} className={inputLook}>
      <option value="">{t("form.chooseOne")}</option>
      {kinds.map((kind) => (
        <optgroup key={kind} label={t(`kind.${kind}`)}>
          {units
            .filter((unit) => unit.kind === kind)
            .map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
