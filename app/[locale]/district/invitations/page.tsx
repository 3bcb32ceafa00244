import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listInvitationsOf } from "@/features/meetings/invitations/answering/queries";
import { DistrictInvitations } from "@/features/meetings/invitations/components/district-invitations";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string }> };

const path = "/district/invitations";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "invitations" });
  return { title: t("district.title"), robots: { index: false } };
}

export default async function DistrictInvitationsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const actor = await requireActor("district.enter", locale, path);
  if (actor.districtId === null) notFound();
  const invitations = await listInvitationsOf(actor.districtId);
  const t = await getTranslations("invitations");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <div className="max-w-4xl">
        <h1 className="mb-4 text-2xl">{t("district.title")}</h1>
        {invitations.length > 0 ? (
          <DistrictInvitations invitations={invitations} />
        ) : (
          <p className="text-muted">{t("district.none")}</p>
        )}
      </div>
    </Desk>
  );
}
