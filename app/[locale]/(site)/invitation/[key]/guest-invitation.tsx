import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { GuestAnswer } from "@/features/meetings/invitations/components/guest-answer";
import { NoticeSheet } from "@/features/meetings/invitations/components/notice-sheet";
import { mayReply } from "@/features/meetings/invitations/guest";
import type { findGuestByKey } from "@/features/meetings/invitations/guests/queries";
import { getNoticeFacts } from "@/features/meetings/invitations/letters/queries";
import { forGuest } from "@/features/meetings/invitations/notice/notice";
import { titleOf } from "@/features/meetings/published/words";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { SitePage } from "../../site-page";

type Guest = NonNullable<Awaited<ReturnType<typeof findGuestByKey>>>;
type Props = { guest: Guest; guestKey: string; locale: Locale; now: Date };

/** What somebody invited apart is shown by the link in her letter: what it is about, and her answer. */
export async function GuestInvitation({ guest, guestKey, locale, now }: Props) {
  const { place, state, meeting } = guest;
  const facts = await getNoticeFacts(meeting.id);
  if (!facts || !mayReply({ state, signedInAt: place.signedInAt }, meeting, beijingDay(now))) notFound();
  const [t, { invitations }] = await Promise.all([getTranslations("invitations"), getMessages()]);
  return (
    <SitePage path={`/invitation/${guestKey}`}>
      <NextIntlClientProvider messages={{ invitations }}>
        <h1 className="mt-4 text-3xl sm:text-4xl">{titleOf(meeting)[locale]}</h1>
        <p className="mt-3 mb-6">{t("asGuest.for")}</p>
        <GuestAnswer place={place} guestKey={guestKey} />
        <section aria-labelledby="the-notice" className="min-w-0">
          <h2 id="the-notice" className="mb-2 border-ink border-b pb-1 text-lg">
            {t("notice.name")}
          </h2>
          <NoticeSheet facts={forGuest(facts)} />
        </section>
      </NextIntlClientProvider>
    </SitePage>
  );
}
