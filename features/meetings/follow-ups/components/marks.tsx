import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Colour } from "../colour";
import type { ListedFollowUp } from "../follow-up";

const look = {
  blue: { tone: "text-calm", shape: <circle cx="6" cy="6" r="4.5" /> },
  yellow: { tone: "text-caution", shape: <path d="M6 1 L11.5 11 H0.5 Z" /> },
  red: { tone: "text-warning", shape: <rect x="1" y="1" width="10" height="10" /> },
};

type Props = { one: { colour: Colour | null; dueOn: string | null } };

/** One of the three colours, always with its shape and its word, which tells of age where no day is set. */
export function ColourMark({ one: { colour, dueOn } }: Props) {
  const t = useTranslations("followUps");
  if (!colour) return null;
  const { tone, shape } = look[colour];
  return (
    <span className={classes("inline-flex items-center gap-1.5 whitespace-nowrap font-medium", tone)}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-2.5 fill-current forced-color-adjust-auto">
        {shape}
      </svg>
      {t(`${dueOn === null ? "colourByAge" : "colour"}.${colour}`)}
    </span>
  );
}

/** How a follow-up stands in words; how far the work is as long as it is in work. */
export function StateWords({ one }: { one: Pick<ListedFollowUp, "word" | "state" | "progress"> }) {
  const t = useTranslations("followUps");
  const isPaced = one.state === "in_work" && one.progress > 0;
  return isPaced
    ? t(`stateAt.${one.word === "returned" ? "returned" : "in_work"}`, { progress: one.progress })
    : t(`state.${one.word}`);
}
