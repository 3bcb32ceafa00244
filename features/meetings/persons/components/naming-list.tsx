import { useLocale, useTranslations } from "next-intl";
import type { HeldPost } from "@/features/people/posts/post";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { postsOn } from "../../facts";
import { titleOf } from "../../published/words";
import { type Naming, withoutPost } from "../naming";
import { useNamingWords } from "./naming-words";

type Props = { namings: readonly Naming[]; posts: readonly HeldPost[] };

/** The held meetings that name somebody, the latest first, with the posts texts give her on each day. */
export function NamingList({ namings, posts }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  const as = useNamingWords();
  const without = withoutPost(namings, posts);
  return (
    <section aria-labelledby="namings" className="mt-10 max-w-4xl">
      <h2 id="namings" className="border-ink border-b pb-1 text-lg">
        {t("namings")}
      </h2>
      {namings.length === 0 && <p className="py-2 text-muted text-sm">{t("noNamings")}</p>}
      <ol className="divide-y divide-hairline">
        {namings.map((naming) => {
          const { meeting } = naming;
          const titles = postsOn(meeting.date, [...posts]).map((title) => title[locale] || title.en || title.zh);
          return (
            <li key={meeting.id} className="grid gap-x-6 py-2 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
              <p className="text-muted tabular-nums">{longDate(meeting.date, locale)}</p>
              <div>
                <p>
                  <a href={`/${locale}/dashboard/meetings/${meeting.id}`}>{titleOf(meeting)[locale]}</a>{" "}
                  <span className="text-muted">{as(naming)}</span>
                </p>
                {titles.length > 0 && <p>{titles.join(t("between"))}</p>}
                {titles.length === 0 && (
                  <p className={without.includes(naming) ? "text-warning" : "text-muted"}>
                    {t("noPostOn", { day: longDate(meeting.date, locale) })}
                  </p>
                )}
                {meeting.sealed && <p className="text-muted">{t("sealed")}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
