import { useTranslations } from "next-intl";
import { type CarriedFollowUp, CarriedForward } from "./carried-forward";

/** What is open of earlier meetings, first on an agenda: how much and how old in one line, and each of it below. */
export function CarriedFirst({ carried }: { carried: CarriedFollowUp[] }) {
  const t = useTranslations("followUps");
  if (carried.length === 0) return null;
  const oldest = Math.max(...carried.map(({ age }) => age));
  return (
    <details className="mb-4 border-hairline border-y py-2">
      <summary className="cursor-pointer py-1 tabular-nums">
        {t("carried.first", { count: carried.length, age: oldest })}
      </summary>
      <div className="mt-3">
        <CarriedForward carried={carried} />
      </div>
    </details>
  );
}
