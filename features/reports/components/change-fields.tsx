import { useTranslations } from "next-intl";
import type { Writing } from "../writing";
import { ChangeNoteFields } from "./change-note-fields";

type Change = Pick<Writing, "change" | "changeNote">;

type Props = { value: Change; wrong: (name: string) => string | undefined; onChange: (part: Partial<Change>) => void };

/** Whether readers are told of the change, and in which words: a small correction is made without a word. */
export function ChangeFields({ value, wrong, onChange }: Props) {
  const t = useTranslations("reports.form");
  return (
    <fieldset className="mt-5">
      <legend className="font-medium text-sm">{t("change")}</legend>
      {(["minor", "major"] as const).map((kind) => (
        <label key={kind} className="flex min-h-8 items-baseline gap-2 text-sm">
          <input
            type="radio"
            className="accent-accent"
            name="change"
            value={kind}
            checked={value.change === kind}
            onChange={() => onChange({ change: kind })}
          />
          <span>
            {t(kind)} <span className="text-muted">{t(`${kind}Hint`)}</span>
          </span>
        </label>
      ))}
      {value.change === "major" && (
        <ChangeNoteFields
          note={value.changeNote}
          wrong={wrong}
          onChange={(part) => onChange({ changeNote: { ...value.changeNote, ...part } })}
        />
      )}
    </fieldset>
  );
}
