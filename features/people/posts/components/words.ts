import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { dayBefore } from "../days";
import type { Bilingual, HeldPost, Span } from "../post";

/** How people, bodies, posts and their days are told in the reader's language. */
export function usePostWords(today: string) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  const either = (words: Bilingual) => words[locale] || words[locale === "en" ? "zh" : "en"];
  return {
    either,
    body({ kind, unit, outside }: Pick<HeldPost, "kind" | "unit" | "outside">): string {
      if (unit) return t(`bodyOf.${kind === "party_group" ? "party_group" : "unit"}`, { name: either(unit.name) });
      return either(outside) || t("bodyOf.none");
    },
    names: (posts: readonly HeldPost[]) =>
      [...new Map(posts.map(({ person }) => [person.id, either(person.name)])).values()].join(t("and")),
    /** The days with the last one told: what is kept is the first day after it. */
    days({ from, until }: Span): string {
      const first = longDate(from, locale);
      if (until === null) return t(from > today ? "days.from" : "days.since", { from: first });
      const last = dayBefore(until);
      return last <= from
        ? t("days.on", { from: first })
        : t("days.between", { from: first, to: longDate(last, locale) });
    },
  };
}
