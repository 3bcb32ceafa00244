import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Credit } from "../proposing";

type Props = { steps: readonly { at: Date; by: string; people: number }[]; apart: readonly Credit[] };

/** When hours of this training were credited, by whom, and what stands of people who are on its list no longer. */
export function CreditingHistory({ steps, apart }: Props) {
  const t = useTranslations("trainingHours.credit");
  const locale = useLocale() as Locale;
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : "zh-CN", { type: "unit" });
  return (
    <section aria-labelledby="credited" className="mt-8 max-w-3xl text-sm">
      {steps.length > 0 && (
        <>
          <h3 id="credited" className="text-base">
            {t("history")}
          </h3>
          <ol className="mt-1 tabular-nums">
            {steps.map(({ at, by, people }) => (
              <li key={at.toISOString()}>{t("once", { at: shortMoment(at, locale), by, people })}</li>
            ))}
          </ol>
        </>
      )}
      {apart.length > 0 && <p className="mt-2">{t("apart", { people: list.format(apart.map(({ name }) => name)) })}</p>}
      <p className="mt-3">
        <a href={`/${locale}/dashboard/training-hours`}>{t("toRecord")}</a>
      </p>
    </section>
  );
}
