import { useTranslations } from "next-intl";
import { isNeeded, marks, type Question } from "../question";

type Props = { question: Question; words: string; chosen: string | undefined; error: string | undefined };

/** A mark from 1 to 5, each wide enough for a thumb. */
export function MarkField({ question, words, chosen, error }: Props) {
  const t = useTranslations("trainingFeedback.form");
  const name = `mark-${question.id}`;
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={error ? `${name}-error` : undefined}
      aria-invalid={error ? true : undefined}
      className="min-w-0"
    >
      <legend className="mb-2 font-medium">
        {words} {!isNeeded(question.kind) && <span className="font-normal text-muted text-sm">{t("optional")}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">
        {marks.map((mark) => (
          <label
            key={mark}
            className="inline-flex min-h-11 min-w-13 cursor-pointer items-center justify-center gap-2 rounded-sm border border-strong-line px-3 tabular-nums hover:bg-wash has-checked:border-accent has-checked:font-medium"
          >
            <input
              type="radio"
              name={name}
              value={mark}
              defaultChecked={chosen === String(mark)}
              className="size-4 accent-accent"
            />
            {t(`mark.${mark}`)}
          </label>
        ))}
        {question.kind === "lecturer" && (
          <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 px-1 text-sm">
            <input
              type="radio"
              name={name}
              value="none"
              defaultChecked={chosen === "none"}
              className="size-4 accent-accent"
            />
            {t("notHeard")}
          </label>
        )}
      </div>
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm text-warning">
          {error}
        </p>
      )}
    </fieldset>
  );
}
