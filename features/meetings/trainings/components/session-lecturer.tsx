import { useLocale, useTranslations } from "next-intl";
import { ChoiceField } from "@/features/people/components/answer-frame";
import type { Locale } from "@/i18n/routing";
import type { Bilingual } from "../../record";
import { inviteLecturerAction, setLecturerAction } from "../actions";
import { type LecturerChoice, lecturerChoices } from "../lecturers/choice";
import { either } from "../lecturers/lecturer";
import { AnswerForm } from "./answer-form";
import { DeedButton } from "./deed-button";
import { ReplyMark } from "./reply-mark";

export type ShownLecturer = {
  name: Bilingual;
  /** Her entry in the directory; none for a person of the record who is not in it. */
  entry: { id: number; institution: Bilingual; email: string; isAside: boolean } | null;
  /** What she said; null before she was invited. */
  reply: "silent" | "named" | "confirmed" | "declined" | null;
};

type Props = {
  meeting: { id: number; version: number };
  itemId: number;
  number: number;
  lecturer: ShownLecturer | null;
  choices: LecturerChoice[];
  mayWrite: boolean;
  mayInvite: boolean;
};

/** Who lectures at a session, how her invitation stands, and the steps to choose and to invite her. */
export function SessionLecturer({ meeting, itemId, number, lecturer, choices, mayWrite, mayInvite }: Props) {
  const t = useTranslations("trainings");
  const locale = useLocale() as Locale;
  const entry = lecturer?.entry ?? null;
  const name = lecturer && either(locale, lecturer.name);
  const canInvite = mayInvite && lecturer?.reply === null && entry !== null && !entry.isAside;
  return (
    <div className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-sm">
      {lecturer ? (
        <span>
          {entry ? <a href={`/${locale}/dashboard/lecturers/${entry.id}`}>{name}</a> : name}{" "}
          <span className="text-muted">{entry && either(locale, entry.institution)}</span>
        </span>
      ) : (
        <span className="text-muted">{t("noLecturer")}</span>
      )}
      {lecturer?.reply && <ReplyMark reply={lecturer.reply} />}
      {lecturer && !entry && <span className="text-muted">{t("notListed")}</span>}
      {canInvite && (
        <DeedButton
          action={inviteLecturerAction}
          fields={{ meetingId: meeting.id, lecturerId: entry.id }}
          words={t("invite")}
          named={t("inviteOne", { name: name ?? "" })}
        />
      )}
      {canInvite && entry.email === "" && <span className="text-muted">{t("noAddress")}</span>}
      {mayWrite && choices.length > 0 && (
        // Closed again once somebody else was chosen.
        <details key={entry?.id} className="no-print open:basis-full">
          <summary
            aria-label={t(lecturer ? "changeOf" : "chooseOf", { number })}
            className="cursor-pointer py-1 text-accent"
          >
            {t(lecturer ? "change" : "choose")}
          </summary>
          <AnswerForm
            action={setLecturerAction}
            fields={{ meetingId: meeting.id, startedFrom: meeting.version, itemId }}
            submit={t("set")}
            className="mt-1 max-w-sm pb-2"
          >
            <ChoiceField
              name="lecturerId"
              label={t("lecturerOf", { number })}
              value={entry && !entry.isAside ? String(entry.id) : ""}
              choices={lecturerChoices(choices, { locale, nobody: t("nobodyYet"), by: "id" })}
            />
          </AnswerForm>
        </details>
      )}
    </div>
  );
}
