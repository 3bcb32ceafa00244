/** The meeting that stands ahead in the demonstration world: the fourth that it knows, whatever quarter it is. */
export const plannedMeeting = { id: 4, path: "/en/dashboard/meetings/4" };
