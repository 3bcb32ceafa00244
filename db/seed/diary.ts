import { createMeeting } from "@/features/meetings/mutations/create";
import { saveMeeting } from "@/features/meetings/mutations/save";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import { asPlanned, type SeedMeeting } from "./meetings";
import type { Story } from "./reports/story";
import { takeMoment } from "./take-moment";
import type { World } from "./world";

/** One deed at a Beijing wall-clock time. */
export type Entry = { at: string; write(world: World): Promise<void> };

function meetingEntries(meeting: SeedMeeting): Entry[] {
  const { plannedAt, heldAt } = meeting;
  const act = (world: World, at: string) => ({ actor: world.account("organiser@demo.example"), at: fromBeijing(at) });
  const plan: Entry = {
    at: plannedAt,
    async write(world) {
      const record = asPlanned(meeting.record(world));
      const { meetingId } = done(await createMeeting(record, act(world, plannedAt), world.database));
      world.meetings.set(meeting.key, meetingId);
    },
  };
  if (heldAt === null) return [plan];
  const hold: Entry = {
    at: heldAt,
    async write(world) {
      const input = { meetingId: named(world.meetings, meeting.key), startedFrom: 1, record: meeting.record(world) };
      done(await saveMeeting(input, act(world, heldAt), world.database));
    },
  };
  return [plan, hold];
}

function storyEntries(story: Story): Entry[] {
  return story.life.map((moment) => ({ at: moment.at, write: (world) => takeMoment(story, moment, world) }));
}

/** Everything that meetings, reports and whatever else there is went through, in the order of time. */
export function diaryOf(meetings: SeedMeeting[], stories: Story[], further: Entry[]): Entry[] {
  const entries = [...meetings.flatMap(meetingEntries), ...stories.flatMap(storyEntries), ...further];
  return entries.sort((a, b) => (a.at < b.at ? -1 : 1));
}
