import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FollowUpFacts, FollowUpHistory } from "@/features/meetings/follow-ups/components/follow-up-view";
import { StepForms } from "@/features/meetings/follow-ups/components/step-forms";
import { getFollowUpFor } from "@/features/meetings/follow-ups/queries";
import { openSteps } from "@/features/meetings/follow-ups/steps";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

const root = "/district/follow-ups";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "followUps" });
  return { title: t("one"), robots: { index: false } };
}

export default async function OwnFollowUpPage({ params }: Props) {
  const { locale: text, id: given } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `${root}/${given}`;
  const actor = await requireActor("follow_up.read_own", locale, path);
  if (!/^[1-9]\d{0,8}$/.test(given)) notFound();
  const followUp = (await getFollowUpFor(actor.districtId, Number(given), beijingDay(new Date()))) ?? notFound();
  const { id, version, word, progress, waiting, meetingId } = followUp;
  const t = await getTranslations("followUps");
  const open = openSteps({ ...followUp, leadIsDistrict: followUp.leadKind === "district" }, actor);
  const form = { id, version, word, progress, waiting };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="no-print mb-1 text-sm">
        <a href={`/${locale}${root}`}>{t("all")}</a>
      </p>
      <FollowUpFacts followUp={followUp} meetingHref={`/${locale}${root}?meeting=${meetingId}`} />
      <StepForms followUp={form} open={open} accountId={actor.accountId} />
      <FollowUpHistory steps={followUp.steps} />
    </Desk>
  );
}
