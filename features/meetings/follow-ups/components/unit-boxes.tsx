import { useLocale, useTranslations } from "next-intl";

export type UnitChoice = { id: number; kind: string; shortEn: string; shortZh: string };

type Props = {
  name: "unitIds" | "supportIds";
  legend: string;
  hint?: string;
  error?: string;
  units: UnitChoice[];
  /** Those that were chosen before the form was refused. */
  chosen: readonly string[];
};

/** Bodies to be chosen, as many as one likes. */
export function UnitBoxes({ name, legend, hint, error, units, chosen }: Props) {
  const locale = useLocale();
  const t = useTranslations("followUps");
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      {hint && <p className="mb-1 text-muted text-sm">{hint}</p>}
      {error && <p className="mb-1 text-sm text-warning">{error}</p>}
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
        {units.map((unit) => (
          <label key={unit.id} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name={name}
              value={unit.id}
              defaultChecked={chosen.includes(String(unit.id))}
              aria-label={t(`unit.${name}`, { unit: locale === "en" ? unit.shortEn : unit.shortZh })}
              className="size-4 shrink-0"
            />
            {locale === "en" ? unit.shortEn : unit.shortZh}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
