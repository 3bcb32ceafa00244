import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ItemPeople } from "@/features/meetings/attendance/components/item-people";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { AskForm } from "@/features/meetings/notes/components/ask-form";
import { ItemNotes } from "@/features/meetings/notes/components/item-notes";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadDay } from "../load-day";
import { loadNotes } from "./load-notes";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ open?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "meetingNotes" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MeetingNotesPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/notes`;
  const actor = await requireActor("meeting.read", locale, path);
  const day = await loadDay(id);
  const [t, { open }, loaded, sealed] = await Promise.all([
    getTranslations("meetingNotes"),
    searchParams,
    loadNotes(day.id),
    isMeetingSealed(day.id),
  ]);
  const { items, asks, speakers, units, seats } = loaded;
  const asked = typeof open === "string" ? open : undefined;
  const mayWrite = may(actor, "meeting.note") && !sealed;
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={day} current="notes" />
      {sealed && <SealedLine meetingId={day.id} actor={actor} />}
      <div className="max-w-4xl">
        {items.length === 0 && <p className="text-muted">{t("noItems")}</p>}
        {items.map(({ marks, ...one }, index) => (
          <ItemNotes key={one.item.id} {...one} {...{ units, mayWrite, asked }} number={index + 1}>
            <ItemPeople
              itemId={one.item.id}
              {...{ seats, marks, asked }}
              mayWrite={may(actor, "presence.write") && !sealed}
            />
          </ItemNotes>
        ))}
        <AskForm meetingId={day.id} asks={asks} speakers={speakers} mayWrite={mayWrite} />
      </div>
    </Desk>
  );
}
