import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getUnit } from "@/features/districts/queries";
import { CalledMeeting } from "@/features/meetings/agenda/proposals/components/called-meeting";
import { isOwnProposal } from "@/features/meetings/agenda/proposals/own";
import { proposeRefusals } from "@/features/meetings/agenda/proposals/proposal";
import { listCallsFor } from "@/features/meetings/agenda/proposals/queries";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/district/proposals";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "proposals" });
  return { title: t("own"), robots: { index: false } };
}

export default async function DistrictProposalsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("proposal.of_district", locale, path);
  const unit = actor.districtId === null ? null : await getUnit(actor.districtId);
  if (!unit) notFound();
  const [t, meetings] = await Promise.all([getTranslations("proposals"), listCallsFor(unit.id)]);
  const asking = { today: beijingDay(new Date()), decides: false };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="max-w-4xl">
        <h1 className="text-2xl">{t("own")}</h1>
        <p className="measure mt-2 text-muted">{meetings.length > 0 ? t("intro") : t("noCalls")}</p>
        {meetings.map(({ proposals, ...meeting }) => (
          <CalledMeeting
            key={meeting.id}
            meeting={meeting}
            unit={{ id: unit.id, name: locale === "en" ? unit.nameEn : unit.nameZh }}
            proposals={proposals.map((proposal) => ({ ...proposal, isOwn: isOwnProposal(actor, proposal) }))}
            refusals={proposeRefusals(meeting, asking)}
            formKey={randomUUID()}
          />
        ))}
      </div>
    </Desk>
  );
}
