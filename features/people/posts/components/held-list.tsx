import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Bilingual } from "../post";
import { byProtocol, type HeldPost, isHeldOn } from "../post";
import type { UnitChoice } from "./post-fields";
import { PostForms } from "./post-forms";
import { usePostWords } from "./words";

type Props = {
  posts: readonly HeldPost[];
  units: readonly UnitChoice[];
  people: readonly { id: number; name: Bilingual }[];
  today: string;
  mayManage: boolean;
};

/** One person's posts: those of today in the order in which texts name them, then earlier and later ones. */
export function HeldList({ posts, units, people, today, mayManage }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  const { either, body, days } = usePostWords(today);
  const now = posts.filter((post) => isHeldOn(today, post)).toSorted(byProtocol);
  const rest = posts
    .filter((post) => !isHeldOn(today, post))
    .toSorted((one, another) => (one.heldFrom > another.heldFrom ? -1 : 1));
  const lists = [
    { key: "now", words: t("postsToday"), held: now, none: t("noneToday") },
    { key: "rest", words: t("postsOther"), held: rest, none: "" },
  ].filter(({ held, none }) => held.length > 0 || none);
  return lists.map(({ key, words, held, none }) => (
    <section key={key} aria-labelledby={`posts-${key}`} className="mt-6 max-w-4xl">
      <h2 id={`posts-${key}`} className="border-ink border-b pb-1 text-lg">
        {words}
      </h2>
      {held.length === 0 && <p className="py-2 text-muted text-sm">{none}</p>}
      <ul className="divide-y divide-hairline">
        {held.map((post) => (
          <li key={post.id} id={`post-${post.id}`} className="py-2 text-sm target:bg-wash">
            <p className="font-medium">{either(post.title)}</p>
            {post.title[other] !== either(post.title) && (
              <p lang={languageTag[other]} className="text-muted">
                {post.title[other]}
              </p>
            )}
            <p className="flex flex-wrap gap-x-4">
              <span className="tabular-nums">{days({ from: post.heldFrom, until: post.heldUntil })}</span>
              <span className="text-muted">{body(post)}</span>
              <span className="text-muted">{t("order", { order: post.protocolOrder })}</span>
              {post.single && <span className="text-muted">{t("isSingle")}</span>}
            </p>
            {mayManage && <PostForms post={post} units={units} people={people} today={today} />}
          </li>
        ))}
      </ul>
    </section>
  ));
}
