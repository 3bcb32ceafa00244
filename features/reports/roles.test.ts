import { afterAll, beforeAll, describe, it } from "vitest";
import { everyone, expectAsTold, itKnowsEveryVerb, titled } from "@/features/people/testing-roles";
import { at, freshStudio } from "./testing-studio";
import { verbsOfReports } from "./testing-verbs";
import { verbsOfDesk } from "./testing-verbs-of-desk";
import { verbsOfRecord } from "./testing-verbs-of-record";
import { verbsOfTalk } from "./testing-verbs-of-talk";

let studio: Awaited<ReturnType<typeof freshStudio>>;
beforeAll(async () => {
  studio = await freshStudio();
});
afterAll(() => studio.drop());

const rows = [verbsOfReports, verbsOfTalk, verbsOfDesk, verbsOfRecord].flatMap((verbs) => verbs(() => studio));

const inside = "a part of verbs, in a transaction of theirs: it is given who acts and asks for nothing";

describe("who may do what with reports", () => {
  itKnowsEveryVerb("features/reports", rows, {
    "comments/mutations/write-comment.ts": inside,
    "mutations/follow-title.ts": inside,
    "mutations/keep-told.ts": inside,
    "mutations/note-translated.ts": inside,
    "mutations/put-on-site.ts": inside,
    "mutations/take-step.ts": inside,
    "mutations/write-report.ts": inside,
    "mutations/write-version.ts": inside,
    "mutations/add-views.ts": "the front counts readings with it; nobody acts",
  });

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: studio.database, everyone: everyone(studio.desk), at });
  });
});
