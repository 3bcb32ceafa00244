import { useTranslations } from "next-intl";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { languageTag } from "@/i18n/routing";
import type { Writing } from "../writing";

type Note = Writing["changeNote"];

type Props = {
  note: Note;
  wrong: (name: string) => string | undefined;
  onChange: (part: Partial<Note>) => void;
};

const languages = ["en", "zh"] as const;

/** What readers are told has changed once this version is on the site. */
export function ChangeNoteFields({ note, wrong, onChange }: Props) {
  const t = useTranslations("reports");
  return (
    <div className="mt-2 flex flex-wrap gap-x-5 gap-y-4">
      {languages.map((language) => {
        const id = `change-note-${language}`;
        const error = wrong(`changeNote.${language}`);
        return (
          <Field key={language} id={id} label={t(`form.${language}.note`)} error={error} className="grow basis-72">
            <input
              {...describedBy(id, { error })}
              name={`changeNote.${language}`}
              lang={languageTag[language]}
              value={note[language]}
              onChange={(event) => onChange({ [language]: event.target.value })}
              autoComplete="off"
              className={inputLook}
            />
          </Field>
        );
      })}
    </div>
  );
}
