import { acknowledgeAll } from "@/features/meetings/follow-ups/mutations/acknowledge-all";
import { issueFollowUps } from "@/features/meetings/follow-ups/mutations/issue";
import { takeStep } from "@/features/meetings/follow-ups/mutations/take-step";
import { listOfMeeting } from "@/features/meetings/follow-ups/queries";
import type { Step } from "@/features/meetings/follow-ups/steps";
import { getMeeting } from "@/features/meetings/queries";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import { acknowledging, issued, type Wave, waves } from "./follow-ups/waves";
import type { World } from "./world";

const byOffice: readonly Step[] = ["check", "close", "return", "close_early"];

function issueEntry({ at, meeting, ask, due, districts }: (typeof issued)[number]): Entry {
  return {
    at,
    async write(world) {
      const meetingId = named(world.meetings, meeting);
      const record = (await getMeeting(meetingId, world.database))?.record;
      const askIds = [record?.asks[ask - 1]?.id ?? 0];
      const act = { actor: world.account("organiser@demo.example"), at: fromBeijing(at) };
      const unitIds = districts.map(world.unit);
      done(await issueFollowUps({ meetingId, askIds, unitIds, supportIds: [], dueOn: due }, act, world.database));
    },
  };
}

/** The follow-ups of a meeting that districts have of one of its asks, by the district. */
async function owed(world: World, { meeting, ask, at }: Wave): Promise<Map<number, { id: number; version: number }>> {
  const all = await listOfMeeting(named(world.meetings, meeting), at.slice(0, 10), world.database);
  return new Map(all.filter(({ position }) => position === ask).map((one) => [one.leadUnitId, one]));
}

function waveEntry(wave: Wave): Entry {
  return {
    at: wave.at,
    async write(world) {
      const followUps = await owed(world, wave);
      for (const district of wave.districts) {
        const { id, version } = followUps.get(world.unit(district)) ?? { id: 0, version: 0 };
        const email = byOffice.includes(wave.step) ? "organiser@demo.example" : `${district}@demo.example`;
        const links = wave.step === "report" ? [`https://${district}.example/work/${wave.at.slice(0, 10)}`] : [];
        const said = { note: wave.note ?? "", progress: wave.progress ?? null, links, fileKeys: [] };
        const act = { actor: world.account(email), at: fromBeijing(wave.at) };
        done(await takeStep({ followUpId: id, version, step: wave.step, ...said }, act, world.database));
      }
    },
  };
}

/** What became of the asks of two meetings, in the order of time. */
export const followUpDiary: Entry[] = [
  ...issued.map(issueEntry),
  ...acknowledging.map(
    ({ at, districts }): Entry => ({
      at,
      async write(world) {
        for (const district of districts)
          done(
            await acknowledgeAll(
              { actor: world.account(`${district}@demo.example`), at: fromBeijing(at) },
              world.database,
            ),
          );
      },
    }),
  ),
  ...waves.map(waveEntry),
];
