import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { findByKey, getInvitation, listNamedBefore } from "@/features/meetings/invitations/answering/queries";
import { AnsweringSheet } from "@/features/meetings/invitations/components/answering-sheet";
import { findGuestByKey } from "@/features/meetings/invitations/guests/queries";
import { getNoticeFacts } from "@/features/meetings/invitations/letters/queries";
import { isLate } from "@/features/meetings/invitations/place";
import { titleOf } from "@/features/meetings/published/words";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { SitePage } from "../../site-page";
import { GuestInvitation } from "./guest-invitation";

type Props = { params: Promise<{ locale: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  // No other site is told the address. Where none at all is told, a browser without script could not post the form.
  return { title: t("one"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function InvitationByKeyPage({ params }: Props) {
  const { locale: text, key } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const now = new Date();
  const guest = await findGuestByKey(key);
  if (guest) return <GuestInvitation guest={guest} guestKey={key} {...{ locale, now }} />;
  const id = await findByKey(key, now);
  const invitation = id === null ? null : await getInvitation(id);
  const facts = invitation && (await getNoticeFacts(invitation.meetingId));
  if (!invitation || !facts) notFound();
  const { meeting, unit, places, notice, questions } = invitation;
  const [t, { invitations }] = await Promise.all([getTranslations("invitations"), getMessages()]);
  const before = await listNamedBefore(invitation.unitId, meeting.id);
  const late = isLate(notice.repliesDueOn, beijingDay(now));
  const answering = { by: "body" as const, invitationKey: key, late, before, questions };
  return (
    <SitePage path={`/invitation/${key}`}>
      <NextIntlClientProvider messages={{ invitations }}>
        <h1 className="mt-4 text-3xl sm:text-4xl">{titleOf(meeting)[locale]}</h1>
        <p className="mt-3 mb-6">{t("byKey.for", { body: locale === "en" ? unit.nameEn : unit.nameZh })}</p>
        <AnsweringSheet {...{ places, facts, answering }} closed={false} repliesDueOn={notice.repliesDueOn} />
      </NextIntlClientProvider>
    </SitePage>
  );
}
