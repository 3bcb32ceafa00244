import { CallPanel } from "@/features/meetings/agenda/components/call-panel";
import { RotaPanel } from "@/features/meetings/agenda/components/rota-panel";
import { proposeSpeakers } from "@/features/meetings/agenda/speaking-rota";
import { type loadAgenda, loadRota } from "./load-agenda";

type Props = { loaded: Awaited<ReturnType<typeof loadAgenda>>; theme: string | string[] | undefined };

/** What stands beside the agenda while a meeting is planned: the call for items, and whom to hear. */
export async function AgendaSide({ loaded, theme }: Props) {
  const { agenda, mayWrite, choices, proposals, isCallOver } = loaded;
  const { history, cases, themes } = await loadRota(agenda);
  const themeId = themes.find(({ id }) => String(id) === theme)?.id ?? null;
  const offers = proposals.filter(({ kind, state }) => kind === "present" && state === "proposed");
  const districts = choices.units.filter(({ kind }) => kind === "district");
  const presenting = new Set(agenda.items.flatMap(({ kind, unitId }) => (kind === "present" ? [unitId] : [])));
  const speakers = proposeSpeakers({
    ...{ quarter: agenda, history, cases, themeId },
    districts: districts.map(({ id }, protocolOrder) => ({ id, protocolOrder })),
    volunteers: offers.map(({ unitId }) => unitId),
  });
  const call = {
    ...{ meetingId: agenda.id, agendaVersion: agenda.agendaVersion, until: agenda.callUntil },
    ...{ allowsLate: agenda.callAllowsLate, isOver: isCallOver },
  };
  return (
    <div className="grid min-w-0 max-w-5xl content-start gap-10">
      <CallPanel call={call} mayWrite={mayWrite} />
      <RotaPanel
        meeting={agenda}
        speakers={speakers.map((speaker) => ({
          ...speaker,
          name: districts.find(({ id }) => id === speaker.districtId)?.short ?? { en: "", zh: "" },
          isOnAgenda: presenting.has(speaker.districtId),
          offer: offers.find(({ unitId }) => unitId === speaker.districtId) ?? null,
        }))}
        {...{ themes, themeId, mayWrite }}
      />
    </div>
  );
}
