import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { type AgendaLine, agendaLines, type PublicMeeting, type PublicUnit } from "../published/meeting";
import { InLanguage } from "./in-language";

const nameOf = (unit: PublicUnit) => (unit.kind === "district" ? unit.short : unit.name);

/** The agenda in words, in running order: what it was, about what, and who spoke. */
export function PublicAgenda({ agenda }: Pick<PublicMeeting, "agenda">) {
  const t = useTranslations("publicMeetings");
  const locale = useLocale() as Locale;
  const names = ({ units }: AgendaLine) =>
    new Intl.ListFormat(languageTag[locale], { type: "conjunction" }).format(
      units.map((unit) => nameOf(unit)[locale] || nameOf(unit).en),
    );
  return (
    <ol className="divide-y divide-hairline border-hairline border-y">
      {agendaLines(agenda).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <li key={index} className="grid gap-x-8 py-3 sm:grid-cols-[9rem_1fr]">
          <p className="text-muted text-sm sm:pt-0.5">
            {t(`kind.${line.kind}`, { count: Math.max(1, line.units.length) })}
          </p>
          <div>
            {(line.subject.en || line.subject.zh) && (
              <p className="first-letter:uppercase">
                <InLanguage words={line.subject} />
              </p>
            )}
            {line.units.length > 0 && <p className="text-muted text-sm">{names(line)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
