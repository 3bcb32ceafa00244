import { useLocale, useTranslations } from "next-intl";
import { bodyKeyOf, isHeldOn, type Seat, type Span } from "../post";
import { gapsOf } from "../stretches";
import { usePostWords } from "./words";

type Props = { seats: readonly Seat[]; on: string; today: string };

/** The days on which nobody holds a post, around a day of them: between two holders, or after the last. */
function vacantOn(day: string, { posts }: Seat): Span | null {
  const gap = gapsOf(posts).find(({ from, until }) => isHeldOn(day, { heldFrom: from, heldUntil: until }));
  const last = posts
    .flatMap(({ heldUntil }) => (heldUntil && heldUntil <= day ? [heldUntil] : []))
    .sort()
    .at(-1);
  return gap ?? (last ? { from: last, until: null } : null);
}

/** Posts by body in protocol order with whoever holds each on a day, or that nobody does. */
export function BodyList({ seats, on, today }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale();
  const { either, body, days } = usePostWords(today);
  const bodies = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = seat.posts[0] ? bodyKeyOf(seat.posts[0]) : "";
    bodies.set(key, [...(bodies.get(key) ?? []), seat]);
  }
  return [...bodies].map(([key, ofBody]) => (
    <section key={key} className="mb-6 max-w-4xl break-inside-avoid">
      <h3 className="border-hairline border-b pb-1 font-sans text-sm">
        {ofBody[0]?.posts[0] && body(ofBody[0].posts[0])}
      </h3>
      {key === "none" && <p className="pt-1 text-muted text-sm">{t("bodyOf.noneHint")}</p>}
      <ul className="divide-y divide-hairline">
        {ofBody.map((seat) => {
          const { posts } = seat;
          const vacant = vacantOn(on, seat);
          const held = posts.filter((post) => isHeldOn(on, post));
          return (
            <li key={seat.key} className="grid items-baseline gap-x-6 py-1.5 text-sm sm:grid-cols-2">
              <p>{posts[0] && either(posts[0].title)}</p>
              <ul>
                {held.map(({ id, person, heldFrom, heldUntil }) => (
                  <li key={id} className="flex flex-wrap items-baseline gap-x-4">
                    <a
                      href={`/${locale}/dashboard/people/posts/${person.id}#post-${id}`}
                      className="inline-block min-h-6 font-medium"
                    >
                      {either(person.name)}
                    </a>
                    <span className="text-muted tabular-nums">{days({ from: heldFrom, until: heldUntil })}</span>
                  </li>
                ))}
                {held.length === 0 && (
                  <li className="text-muted">
                    {t("nobody")} {vacant && days(vacant)}
                  </li>
                )}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
