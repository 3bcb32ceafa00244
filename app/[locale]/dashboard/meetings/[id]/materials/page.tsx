import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { readAgenda } from "@/features/meetings/agenda/queries";
import { subjectFor } from "@/features/meetings/agenda/shown";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { MaterialList } from "@/features/meetings/materials/components/material-list";
import { RemovedMaterial } from "@/features/meetings/materials/components/removed-material";
import { UploadPart } from "@/features/meetings/materials/components/upload-part";
import { findRemovedMaterial, listMaterialsFor } from "@/features/meetings/materials/queries";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { isMeetingSealed } from "@/features/meetings/minutes/queries";
import { Desk } from "@/features/people/components/desk";
import { may } from "@/features/people/permissions";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; id: string }> };

const hourMs = 60 * 60 * 1000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "materials" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MaterialsPage({ params }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/materials`;
  const actor = await requireActor("meeting.read", locale, path);
  const agenda = /^[1-9]\d{0,8}$/.test(id) ? await readAgenda(Number(id)) : null;
  if (!agenda) notFound();
  const sealed = await isMeetingSealed(agenda.id);
  const mayWrite = may(actor, "meeting.write") && !sealed;
  const since = new Date(Date.now() - hourMs);
  const [t, removed, materials] = await Promise.all([
    getTranslations("materials"),
    mayWrite ? findRemovedMaterial(agenda.id, since) : null,
    listMaterialsFor(actor, agenda.id),
  ]);
  const words = await getTranslations("meetings");
  const items = agenda.items.map((item, index) => ({
    value: item.id,
    label: t("itemOf", { number: index + 1, subject: subjectFor(locale, item).text || words(`kind.${item.kind}`) }),
  }));
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={agenda} current="materials" />
      {sealed && <SealedLine meetingId={agenda.id} actor={actor} />}
      <div className="max-w-5xl">
        {removed && <RemovedMaterial material={removed} />}
        {materials.length > 0 ? (
          <MaterialList {...{ materials, items, mayWrite }} />
        ) : (
          <p className="text-muted">{mayWrite ? t("emptyNext") : t("empty")}</p>
        )}
        {mayWrite && <UploadPart meetingId={agenda.id} items={items} />}
      </div>
    </Desk>
  );
}
