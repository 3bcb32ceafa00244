import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Seat } from "../post";
import { stretchesOf } from "../stretches";
import { type Axis, barsOf, placeOn, yearsOn } from "../timeline";
import { usePostWords } from "./words";

const laneHeight = 24;

/** The years above the bars. */
function Years({ axis }: { axis: Axis }) {
  return (
    <div aria-hidden="true" className="relative h-5 border-hairline border-b text-muted text-xs tabular-nums">
      {yearsOn(axis).map((year) => (
        <span
          key={year}
          style={{ left: `${placeOn(axis, `${year}-01-01`)}%` }}
          className="absolute bottom-0 border-hairline border-s ps-1"
        >
          {year}
        </span>
      ))}
    </div>
  );
}

/** One post's holders as bars on the axis; the words beside it say the same. */
function Bars({ seat, axis, on, today }: { seat: Seat; axis: Axis; on: string; today: string }) {
  const t = useTranslations("people.posts");
  const { either } = usePostWords(today);
  const bars = barsOf(seat.posts, axis, on);
  const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
  return (
    <div aria-hidden="true" className="relative my-1" style={{ height: `${lanes * laneHeight}px` }}>
      {bars.map(({ kind, lane, from, width, post, now }) => (
        <span
          key={post?.id ?? `nobody-${from}`}
          style={{ left: `${from}%`, width: `${width}%`, top: `${lane * laneHeight}px` }}
          className={classes(
            "absolute h-[22px] min-w-1 truncate border text-xs leading-5 print:border-black",
            kind === "nobody" ? "border-caution border-dashed text-center text-caution" : "px-1",
            kind === "held" && (now ? "border-2 border-accent leading-[18px]" : "border-strong-line bg-wash"),
            post?.heldUntil === null && "border-e-0",
          )}
        >
          {post ? either(post.person.name) : width > 10 && t("nobodyShort")}
        </span>
      ))}
      <span style={{ left: `${placeOn(axis, on)}%` }} className="absolute -inset-y-1 border-accent border-s" />
    </div>
  );
}

type Props = { seats: readonly Seat[]; axis: Axis; on: string; today: string };

/** Who held each post that one person holds at a time, drawn on one axis and told in words. */
export function SeatTimeline({ seats, axis, on, today }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale();
  const { either, body, days, names } = usePostWords(today);
  return (
    <div className="max-w-5xl">
      <div className="hidden sm:block sm:ps-64">
        <Years axis={axis} />
      </div>
      <ul className="divide-y divide-hairline">
        {seats.map((seat) => {
          const [first] = seat.posts;
          return (
            first && (
              <li
                key={seat.key}
                className="grid break-inside-avoid gap-x-6 py-2 text-sm sm:grid-cols-[14.5rem_minmax(0,1fr)]"
              >
                <p>
                  <span className="font-medium">{either(first.title)}</span>
                  <span className="block text-muted">{body(first)}</span>
                </p>
                <div className="min-w-0">
                  <div className="sm:hidden">
                    <Years axis={axis} />
                  </div>
                  <Bars seat={seat} axis={axis} on={on} today={today} />
                  <ol className="flex flex-wrap gap-x-6">
                    {stretchesOf(seat.posts).map(({ from, until, holders }) => {
                      const [one] = holders;
                      const isWrong = seat.single && holders.length > 1;
                      const words = names(holders);
                      return (
                        <li key={from} className={classes(!one && "text-caution", isWrong && "text-warning")}>
                          {one && holders.length === 1 ? (
                            <a
                              href={`/${locale}/dashboard/people/posts/${one.person.id}#post-${one.id}`}
                              className="inline-block min-h-6"
                            >
                              {words}
                            </a>
                          ) : (
                            (words && t("together", { names: words })) || t("nobody")
                          )}{" "}
                          <span className="text-muted tabular-nums">{days({ from, until })}</span>
                        </li>
                      );
                    })}
                  </ol>
                </div>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
