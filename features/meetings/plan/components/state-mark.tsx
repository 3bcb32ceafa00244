import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { StepState } from "../step-state";

const looks: Record<StepState, { shape: string; colour: string }> = {
  done: { shape: "●", colour: "text-done" },
  overdue: { shape: "▲", colour: "text-warning" },
  near: { shape: "◆", colour: "text-caution" },
  due: { shape: "○", colour: "text-muted" },
  no_day: { shape: "–", colour: "text-muted" },
  called_off: { shape: "×", colour: "text-muted" },
};

/** Where a step stands, by a word and a shape. */
export function StateMark({ state }: { state: StepState }) {
  const t = useTranslations("plan");
  const { shape, colour } = looks[state];
  return (
    <span className={classes("inline-flex items-baseline gap-1.5 whitespace-nowrap", colour)}>
      <span aria-hidden="true" className="inline-block w-3.5 text-center">
        {shape}
      </span>
      {t(`state.${state}`)}
    </span>
  );
}
