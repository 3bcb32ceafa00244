import { expect, it } from "vitest";
import { eventJobs } from "@/features/events/jobs";
import { commentJobs } from "../comments/jobs";
import { factCheckJobs } from "../fact-checks/jobs";
import { reportJobs, reportRounds } from "../jobs";
import { jobsTold, roundsTold, wordsKeyOf } from "./rounds";

it("the board tells every round and every job there is, and no other", () => {
  expect(reportRounds.map(({ task }) => task)).toEqual(roundsTold);
  const all = Object.keys({ ...eventJobs, ...reportJobs, ...factCheckJobs, ...commentJobs });
  // Scheduled publications are told by the texts that are to go out.
  expect([...jobsTold, ...roundsTold, "reports.publish-scheduled"].sort()).toEqual(all.sort());
  expect(wordsKeyOf("reports.tell-authors")).toBe("reports_tell-authors");
});
