import { useTranslations } from "next-intl";
import type { Choices } from "../form/choices";
import type { MeetingRecord } from "../record";
import { useRecordLines } from "./record-lines";
import { SaidTexts } from "./said";

type Props = { record: MeetingRecord; choices: Choices; today: string };

/** A meeting's record for whoever may read it and not write it. */
export function RecordView({ record, choices, today }: Props) {
  const t = useTranslations("meetings");
  const sections = useRecordLines(choices, today)(record);
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ section, lines }) => (
      <section key={section} aria-labelledby={section} className="mb-8">
        <h2 id={section} className="border-ink border-b pb-1 text-lg">
          {t(`section.${section}`)}
        </h2>
        <dl className="divide-y divide-hairline">
          {lines.map(({ path, label, said }) => (
            <div key={path} className="grid gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[11rem_1fr]">
              <dt className="text-muted">{label}</dt>
              <dd className="measure">
                <SaidTexts said={said} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ));
}
