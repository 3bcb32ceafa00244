import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Verdict } from "../answers";

type Props = { answer: { verdict: Verdict | null; words: string } | undefined };

/** What was said about one passage: the verdict as a word, and the checker's own words. */
export function AnswerSaid({ answer }: Props) {
  const t = useTranslations("factCheck");
  const verdict = answer?.verdict;
  const heeded = verdict === "wrong" || verdict === "unsure";
  return (
    <div className={classes("text-sm", heeded && "border-warning border-s-2 ps-3")}>
      <p className={classes(heeded ? "font-semibold text-warning" : "text-muted", verdict === "right" && "text-done")}>
        {verdict ? t(`verdict.${verdict}`) : t("desk.unanswered")}
      </p>
      {answer?.words && (
        <p dir="auto" className="mt-1 whitespace-pre-line break-words text-ink">
          {answer.words}
        </p>
      )}
    </div>
  );
}
