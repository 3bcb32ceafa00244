import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { saveNoticeAction } from "../actions";
import { AnswerForm } from "./answer-form";

type Props = {
  notice: {
    meetingId: number;
    version: number;
    repliesDueOn: string | null;
    remindDays: number[];
    basisEn: string;
    basisZh: string;
    requirementsEn: string;
    requirementsZh: string;
    contactEn: string;
    contactZh: string;
  };
};

const fields = [
  { name: "basis", rows: 2 },
  { name: "requirements", rows: 3 },
  { name: "contact", rows: undefined },
] as const;

const languages = [
  { key: "Zh", tag: "zh-CN" },
  { key: "En", tag: "en-GB" },
] as const;

/** What the notice says besides the record, until when replies are due, and when silent bodies are reminded. */
export function NoticeForm({ notice }: Props) {
  const t = useTranslations("invitations");
  const { meetingId, version, repliesDueOn, remindDays } = notice;
  return (
    <section aria-labelledby="notice" className="mb-10">
      <h2 id="notice" className="border-ink border-b pb-1 text-lg">
        {t("notice.title")}
      </h2>
      <p className="py-2 text-muted text-sm">{t("notice.hint")}</p>
      <AnswerForm
        action={saveNoticeAction}
        fields={{ meetingId, version }}
        submit={t("notice.save")}
        done={t("saved")}
        className="max-w-2xl"
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <LineField name="repliesDueOn" label={t("notice.repliesDueOn")} type="date" value={repliesDueOn ?? ""} />
          <LineField
            name="remindDays"
            label={t("notice.remindDays")}
            hint={t("notice.remindDaysHint")}
            value={remindDays.join(", ")}
          />
        </div>
        {fields.map(({ name, rows }) => (
          <div key={name} className="grid gap-3 sm:grid-cols-2">
            {languages.map(({ key, tag }) => (
              <LineField
                key={key}
                name={`${name}${key}`}
                label={t(`notice.${name}${key}`)}
                lang={tag}
                rows={rows}
                value={notice[`${name}${key}`]}
              />
            ))}
          </div>
        ))}
      </AnswerForm>
    </section>
  );
}
