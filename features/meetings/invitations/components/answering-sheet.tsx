import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { NoticeFacts } from "../notice/notice";
import type { Answering, CardPlace } from "./card-place";
import { NoticeSheet } from "./notice-sheet";
import { PlaceCard } from "./place-card";

type Props = {
  places: CardPlace[];
  repliesDueOn: string | null;
  facts: NoticeFacts;
  answering: Answering;
  /** Why nothing can be answered; null where it can, or where she only reads anyway. */
  closed: boolean;
};

/** What a body answers: its places one below the other, and the notice. */
export function AnsweringSheet({ places, repliesDueOn, facts, answering, closed }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale() as Locale;
  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-labelledby="places" className="min-w-0">
        <h2 id="places" className="text-lg">
          {t("places", { count: places.length })}
        </h2>
        {repliesDueOn && !closed && <p className="mb-2">{t("dueOn", { day: longDate(repliesDueOn, locale) })}</p>}
        {closed && <p className="mb-2 text-muted">{t("closed")}</p>}
        {places.length === 0 && <p className="text-muted">{t("noPlaces")}</p>}
        {places.map((place, index) => (
          <PlaceCard key={place.id} place={place} number={index + 1} answering={answering} />
        ))}
      </section>
      <section aria-labelledby="the-notice" className="min-w-0">
        <h2 id="the-notice" className="mb-2 border-ink border-b pb-1 text-lg">
          {t("notice.name")}
        </h2>
        <NoticeSheet facts={facts} />
      </section>
    </div>
  );
}
