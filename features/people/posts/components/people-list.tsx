import { useLocale, useTranslations } from "next-intl";
import type { Bilingual } from "../post";
import { usePostWords } from "./words";

type Props = { people: readonly { id: number; name: Bilingual; posts: number }[]; today: string };

/** Everyone whom records may name, by name, with how many posts are known of each. */
export function PeopleList({ people, today }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale();
  const { either } = usePostWords(today);
  return (
    <details className="no-print mt-8 max-w-4xl">
      <summary className="cursor-pointer py-1">
        <h2 className="inline font-sans text-base">{t("everyone", { count: people.length })}</h2>
      </summary>
      <ul className="mt-2 gap-x-8 text-sm sm:columns-2 lg:columns-3">
        {people.map(({ id, name, posts }) => (
          <li key={id} className="break-inside-avoid py-1">
            <a href={`/${locale}/dashboard/people/posts/${id}`}>{either(name)}</a>{" "}
            <span className="text-muted">{t("postCount", { count: posts })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
