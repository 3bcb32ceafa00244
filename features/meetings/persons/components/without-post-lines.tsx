import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";
import type { Naming } from "../naming";

type Props = { namings: readonly Naming[]; names: ReadonlyMap<number, Bilingual> };

/** Whoever is named on a day without any post, each with what to do next: lines of a list. */
export function WithoutPostLines({ namings, names }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  return namings.map(({ personId, meeting }) => {
    const name = names.get(personId);
    const said = (name && (name[locale] || name.en || name.zh)) ?? "";
    return (
      <li key={`${personId}-${meeting.id}`} className="border-s-4 border-s-warning py-2 ps-3 text-sm">
        <p>
          {t.rich("trouble.no_post", {
            ...{ name: said, day: longDate(meeting.date, locale), meeting: titleOf(meeting)[locale] },
            link: (words) => <a href={`/${locale}/dashboard/meetings/${meeting.id}`}>{words}</a>,
          })}
        </p>
        <p className="text-muted">
          {t("mend.no_post")}{" "}
          <a href={`/${locale}/dashboard/people/posts/${personId}`}>{t("toPerson", { name: said })}</a>
        </p>
      </li>
    );
  });
}
