import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { addUsualItemsAction } from "@/features/meetings/agenda/actions";
import { AgendaBoard } from "@/features/meetings/agenda/components/agenda-board";
import { AgendaSum } from "@/features/meetings/agenda/components/agenda-sum";
import { FreezePanel } from "@/features/meetings/agenda/components/freeze-panel";
import { ItemForm } from "@/features/meetings/agenda/components/item-form";
import { RemovedItem } from "@/features/meetings/agenda/components/removed-item";
import { StepButton } from "@/features/meetings/agenda/components/step-button";
import { MeetingHead } from "@/features/meetings/components/meeting-head";
import { CarriedFirst } from "@/features/meetings/follow-ups/components/carried-first";
import { SealedLine } from "@/features/meetings/minutes/components/sealed-line";
import { Desk } from "@/features/people/components/desk";
import { requireActor } from "@/features/people/session";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { AgendaProposals } from "./agenda-proposals";
import { AgendaSide } from "./agenda-side";
import { loadAgenda } from "./load-agenda";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ theme?: string | string[]; open?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "agenda" });
  return { title: t("title"), robots: { index: false } };
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const { locale: text, id } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const path = `/dashboard/meetings/${id}/agenda`;
  const actor = await requireActor("meeting.read", locale, path);
  const now = new Date();
  const loaded = await loadAgenda(id, { actor, locale, now });
  const { agenda, rows, choices, running, mayWrite, removed, sealed, carried } = loaded;
  const [t, { theme, open }] = await Promise.all([getTranslations("agenda"), searchParams]);
  const meeting = { id: agenda.id, version: agenda.version };
  const fields = { meetingId: meeting.id, startedFrom: meeting.version };
  return (
    <Desk actor={actor} path={path} demonstration={readEnv().demo}>
      <MeetingHead meeting={agenda} current="agenda" />
      {sealed && <SealedLine meetingId={agenda.id} actor={actor} />}
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 max-w-5xl">
          <div className="mb-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
            <AgendaSum running={running} startsAt={agenda.startsAt} endsAt={agenda.endsAt} />
            <FreezePanel meetingId={agenda.id} frozenAt={agenda.frozenAt} mayWrite={mayWrite} />
          </div>
          <CarriedFirst carried={carried} />
          {removed && <RemovedItem item={removed} fields={fields} />}
          {rows.length === 0 && <p className="py-4 text-muted">{mayWrite ? t("emptyNext") : t("empty")}</p>}
          {rows.length === 0 && mayWrite && (
            <StepButton action={addUsualItemsAction} fields={fields} label={t("addUsual")} look="plain" />
          )}
          <AgendaBoard {...{ meeting, rows, choices, mayWrite }} asked={typeof open === "string" ? open : undefined} />
          {mayWrite && (
            <section aria-labelledby="add-item" className="mt-6">
              <h2 id="add-item" className="text-lg">
                {t("addItem")}
              </h2>
              <ItemForm meeting={meeting} choices={choices} item={null} />
            </section>
          )}
          <AgendaProposals actor={actor} loaded={loaded} />
        </div>
        {agenda.status === "planned" && <AgendaSide loaded={loaded} theme={theme} />}
      </div>
    </Desk>
  );
}
