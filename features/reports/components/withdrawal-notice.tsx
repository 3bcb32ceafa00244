import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";

type Props = {
  title: string;
  /** The language of the title. */
  language: Locale;
  at: Date;
  reason: string;
  section: { name: string; href: string };
};

/** What stands at the address of a report that was taken off the site. */
export function WithdrawalNotice({ title, language, at, reason, section }: Props) {
  const t = useTranslations("report");
  const locale = useLocale() as Locale;
  const marked = (words: Locale) => (words === locale ? undefined : languageTag[words]);
  const spoken = /\p{Script=Han}/u.test(reason) ? "zh" : "en";
  return (
    <article className="measure mt-6">
      <h1 className="text-[1.75rem] leading-tight sm:text-4xl" lang={marked(language)}>
        {title}
      </h1>
      <div className="mt-6 border-accent border-s-4 ps-4 text-lg">
        <h2>{t("withdrawn")}</h2>
        <p className="mt-1">
          {t.rich("withdrawnOn", {
            day: longDay(at, locale),
            reason: () => <span lang={marked(spoken)}>{reason}</span>,
          })}
        </p>
      </div>
      <p className="mt-6">
        <a href={section.href}>{t("othersIn", { section: section.name })}</a>
      </p>
    </article>
  );
}
