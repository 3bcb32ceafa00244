import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { WorkFrame } from "../../components/work-list";
import type { Language } from "../../language";
import { translationQuery } from "../../translation/filter";

type Behind = { id: number; title: { text: string; language: Language }; sourceLanguage: Language; updatedAt: Date };
type Check = { id: number; reportId: number; language: Language; name: string; title: string; expiresAt: Date };

type Props = { behind: { rows: Behind[]; total: number }; checks: Check[] };

const shown = 10;

/** What waits elsewhere: translations that their source has overtaken, and checks that others have not answered. */
export function OtherWork({ behind, checks }: Props) {
  const t = useTranslations("overview");
  const untitled = useTranslations("reports")("untitled");
  const locale = useLocale() as Locale;
  const translations = "/dashboard/reports/translations";
  const row = (key: number, href: string, title: { text: string; language: Language }, facts: string) => (
    <li key={key} className="py-2.5">
      <a
        href={`/${locale}/dashboard/reports/${href}`}
        lang={title.language === locale ? undefined : languageTag[title.language]}
        className="text-ink decoration-strong-line underline hover:text-accent"
      >
        {title.text || untitled}
      </a>
      <p className="mt-0.5 text-muted text-sm tabular-nums">{facts}</p>
    </li>
  );
  return (
    <>
      <WorkFrame
        title={t("behind")}
        total={behind.total}
        all={`${translations}${translationQuery("behind")}`}
        empty={
          <>
            {t("behindNone")} <a href={`/${locale}${translations}`}>{t("behindNext")}</a>
          </>
        }
      >
        {behind.rows
          .slice(0, shown)
          .map(({ id, title, updatedAt }) =>
            row(id, String(id), title, t("sourceChanged", { time: shortMoment(updatedAt, locale) })),
          )}
      </WorkFrame>
      <WorkFrame title={t("checks")} total={checks.length} empty={t("checksNone")}>
        {checks.slice(0, shown).map(({ id, reportId, language, name, title, expiresAt }) => {
          const facts = t("checkOut", { name, time: shortMoment(expiresAt, locale) });
          return row(id, `${reportId}/fact-checks/${id}`, { text: title, language }, facts);
        })}
      </WorkFrame>
    </>
  );
}

const places = ["schedule", "figures", "reports/translations"] as const;

const names = { schedule: "board", figures: "figures", "reports/translations": "translations" } as const;

/** The ways from the desk to what is looked at now and then. */
export function DeskLinks() {
  const t = useTranslations("overview");
  const locale = useLocale();
  return (
    <nav aria-label={t("elsewhere")} className="mt-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {places.map((place) => (
          <li key={place}>
            <a href={`/${locale}/dashboard/${place}`} className="inline-block py-0.5">
              {t(names[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
