/** The meeting that stands ahead in the demonstration world: the fourth that it knows, whatever quarter it is. */
export const plannedMeeting = { id: 4, path: "/en/dashboard/meetings/4" };

/** Reports that no task writes or withdraws: what stands first in this list is first all day. */
export const settledReports = { en: "/en/events/updates?year=2025", zh: "/zh/events/updates?year=2025" };
