import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";

type Entry = { id: number; at: Date; actorName: string; action: string };

/** What was done to a thing, by whom and when. */
export function ThingHistory({ entries }: { entries: Entry[] }) {
  const t = useTranslations("media.history");
  const locale = useLocale() as Locale;
  return (
    <section aria-label={t("title")} className="mt-6">
      <h2 className="mb-2 font-sans font-semibold text-base">{t("title")}</h2>
      <ol className="divide-y divide-hairline border-hairline border-y text-sm">
        {entries.map(({ id, at, actorName, action }) => {
          const deed = action.split(".").at(-1) ?? "";
          return (
            <li key={id} className="py-1.5">
              {t.has(`deed.${deed}`) ? t(`deed.${deed}`) : action}
              <span className="block text-muted tabular-nums">
                {actorName} · {shortMoment(at, locale)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
