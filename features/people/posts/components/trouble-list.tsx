import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { HeldPost } from "../post";
import type { Trouble } from "../troubles";
import { usePostWords } from "./words";

type Props = {
  troubles: readonly Trouble[];
  today: string;
  /** Lines about records, and how many there are. */
  more?: { count: number; lines: ReactNode };
};

const daysOf = ({ heldFrom, heldUntil }: HeldPost) => ({ from: heldFrom, until: heldUntil });

function TroubleLine({ trouble: { code, posts, span }, today }: { trouble: Trouble; today: string }) {
  const t = useTranslations("people.posts");
  const locale = useLocale();
  const { either, days, names } = usePostWords(today);
  const [first] = posts;
  const last = posts.at(-1) ?? first;
  return (
    <li className={`border-s-4 py-2 ps-3 text-sm ${code === "nobody" ? "border-s-caution" : "border-s-warning"}`}>
      <p>
        {t(`trouble.${code}`, {
          ...{ title: either(first.title), other: either(last.title), names: names(posts), days: days(span) },
          ...{ name: either(first.person.name), next: either(last.person.name), order: first.protocolOrder },
        })}
      </p>
      <p className="text-muted">
        {t(`mend.${code}`)}{" "}
        {posts.map((post) => (
          <a
            key={post.id}
            href={`/${locale}/dashboard/people/posts/${post.person.id}#post-${post.id}`}
            className="me-3 inline-block min-h-6"
          >
            {t("toPost", { name: either(post.person.name), days: days(daysOf(post)) })}
          </a>
        ))}
      </p>
    </li>
  );
}

/** What cannot be so, and then the gaps, in words, each with what to do next. */
export function TroubleList({ troubles, today, more }: Props) {
  const t = useTranslations("people.posts");
  const gaps = troubles.filter(({ code }) => code === "nobody");
  const wrong = troubles.filter(({ code }) => code !== "nobody");
  const lists = [
    { key: "troubles", held: wrong, lines: more?.lines, count: wrong.length + (more?.count ?? 0) },
    { key: "gaps", held: gaps, lines: null, count: gaps.length },
  ] as const;
  return lists.map(({ key, held, lines, count }) =>
    count > 0 ? (
      <section key={key} aria-labelledby={key} className="mb-8 max-w-4xl">
        <h2 id={key} className="mb-1 text-lg">
          {t(key, { count })}
        </h2>
        <ul className="grid gap-2">
          {held.map((trouble) => (
            <TroubleLine
              key={[trouble.code, trouble.span.from, ...trouble.posts.map(({ id }) => id)].join("-")}
              trouble={trouble}
              today={today}
            />
          ))}
          {lines}
        </ul>
      </section>
    ) : (
      key === "troubles" &&
      more && (
        <p key={key} className="mb-6 text-muted text-sm">
          {t("noTroubles")}
        </p>
      )
    ),
  );
}
