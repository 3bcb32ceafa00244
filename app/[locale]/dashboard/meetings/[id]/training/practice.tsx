import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { listDistricts } from "@/features/districts/queries";
import { listItemPresences, listSeats } from "@/features/meetings/attendance/queries";
import { listOfMeeting } from "@/features/meetings/follow-ups/queries";
import { PracticeForm } from "@/features/meetings/trainings/components/practice-form";
import { PracticeTables } from "@/features/meetings/trainings/components/practice-table";
import { proposedDistricts } from "@/features/meetings/trainings/practice";

type Props = {
  meeting: { id: number; status: string };
  sessions: number[];
  today: string;
  mayGive: boolean;
};

/** What districts were given to practise after the training, how each stands, and the form to give it. */
export async function Practice({ meeting, sessions, today, mayGive }: Props) {
  const [t, followUps, districts, seats, marks] = await Promise.all([
    getTranslations("trainings.practice"),
    listOfMeeting(meeting.id, today),
    listDistricts(),
    listSeats(meeting.id),
    listItemPresences(meeting.id),
  ]);
  const given = followUps.filter(({ ofTraining }) => ofTraining);
  return (
    <section aria-labelledby="practice">
      <h2 id="practice" className="border-ink border-b pb-1 text-lg">
        {t("title")}
      </h2>
      {given.length === 0 && (
        <p className="measure mt-2 text-muted text-sm">{t(meeting.status === "held" ? "none" : "notHeld")}</p>
      )}
      <PracticeTables followUps={given} />
      {mayGive && meeting.status === "held" && (
        <PracticeForm
          meetingId={meeting.id}
          districts={districts.map(({ id, kind, shortEn, shortZh }) => ({ id, kind, shortEn, shortZh }))}
          proposed={proposedDistricts(districts, { seats, marks, sessions })}
          formKey={randomUUID()}
          open={given.length === 0}
        />
      )}
    </section>
  );
}
