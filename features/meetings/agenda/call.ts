import { z } from "zod";
import { id, tick } from "./item";

const day = z.iso.date("not_a_date").refine((text) => text.startsWith("20"), "not_a_date");

export const calling = z.object({ meetingId: id, agendaVersion: id, until: day, allowsLate: tick });
export const endingCall = z.object({ meetingId: id, agendaVersion: id });
export const freezing = z.object({ meetingId: id, frozen: z.enum(["true", "false"]) }).transform((given) => ({
  ...given,
  frozen: given.frozen === "true",
}));
