import { afterAll, beforeAll, expect, it } from "vitest";
import { listHeard, readAgenda } from "./queries";
import { ownAgenda } from "./testing-agenda";

let own: Awaited<ReturnType<typeof ownAgenda>>;

beforeAll(async () => {
  own = await ownAgenda();
});
afterAll(() => own.drop());

const present = (unitId: number) => ({
  ...{ kind: "present" as const, unitId, personId: null, subject: { en: "orchards", zh: "" } },
  ...{ subjectYear: null, internal: false },
});

it("who was heard are those who presented at a meeting of the series that was held, but for the meeting itself", async () => {
  const agenda = [present(own.desk.unitId), { ...present(own.desk.unitId), kind: "brief" as const }];
  const held = await own.newMeeting({ status: "held", year: 2026, quarter: 2, date: "2026-06-10", agenda });
  const planned = await own.newMeeting({ agenda });
  await own.newMeeting({ status: "cancelled", year: 2026, quarter: 3, agenda });
  const { seriesId } = await own.agendaOf(planned);
  const on = (heard: Awaited<ReturnType<typeof listHeard>>, day: string) => heard.filter((one) => one.day === day);
  const heard = await listHeard({ seriesId, id: planned }, own.database);
  const entry = { districtId: own.desk.unitId, year: 2026, quarter: 2, day: "2026-06-10" };
  expect(on(heard, "2026-06-10")).toEqual([entry]);
  expect(on(heard, "2026-12-04")).toEqual([]);
  expect(on(await listHeard({ seriesId, id: held }, own.database), "2026-06-10")).toEqual([]);
  expect(await listHeard({ seriesId: 2_000_000, id: planned }, own.database)).toEqual([]);
});

it("a meeting without more is neither frozen nor calls for items; one that is not there has no agenda", async () => {
  const meetingId = await own.newMeeting();
  expect(await own.agendaOf(meetingId)).toMatchObject({
    ...{ frozenAt: null, callUntil: null, callAllowsLate: false, agendaVersion: 1, items: [] },
  });
  expect(await readAgenda(2_000_000, own.database)).toBeNull();
});
