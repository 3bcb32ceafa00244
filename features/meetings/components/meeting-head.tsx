import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { type Part, parts } from "../parts";
import { titleOf } from "../published/words";
import type { Bilingual } from "../record";

type Props = {
  meeting: { id: number; year: number; quarter: number; series: Bilingual };
  /** None for a screen that hangs on one of them. */
  current?: Part;
};

/** Which meeting this is, and the ways to each of its screens. */
export function MeetingHead({ meeting, current }: Props) {
  const words = useTranslations("meetingParts");
  const locale = useLocale() as Locale;
  return (
    <>
      <h1 className="mb-3 text-2xl">{titleOf(meeting)[locale]}</h1>
      <nav aria-label={words("label")} className="mb-6 border-hairline border-b">
        <ul className="-mb-px flex flex-wrap gap-x-6">
          {parts.map(({ part, path }) => (
            <li key={part}>
              <a
                href={`/${locale}/dashboard/meetings/${meeting.id}${path}`}
                aria-current={part === current ? "page" : undefined}
                className="inline-flex min-h-10 items-center border-transparent border-b-2 no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {words(part)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
