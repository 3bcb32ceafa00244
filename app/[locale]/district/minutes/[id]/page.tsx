import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ExtractView } from "@/features/meetings/minutes/components/extract-view";
import { getExtract } from "@/features/meetings/minutes/extracts/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "minutes" });
  return { title: t("title"), robots: { index: false } };
}

export default async function DistrictMinutesPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/district/minutes/${id}`;
  const actor = await requireActor("district.enter", locale, path);
  const isId = /^[1-9]\d{0,8}$/.test(id);
  const extract = isId && actor.districtId !== null ? await getExtract(actor.districtId, Number(id)) : null;
  if (!extract) notFound();
  const mayCorrect = extract.attended && extract.state === "circulated" && may(actor, "minutes.correct");
  const t = await getTranslations("minutes");
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <p className="mb-1 text-sm">
        <a href={`/${locale}/district`}>{t("extract.back")}</a>
      </p>
      <ExtractView extract={extract} mayCorrect={mayCorrect} />
    </Desk>
  );
}
