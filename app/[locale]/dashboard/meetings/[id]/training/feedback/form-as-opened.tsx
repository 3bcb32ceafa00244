import { OpenedForm } from "@/features/meetings/trainings/feedback/components/opened-form";
import type { getFeedback } from "@/features/meetings/trainings/feedback/queries";
import { leastShown } from "@/features/meetings/trainings/feedback/results";
import { cameIn, isOpen } from "@/features/meetings/trainings/feedback/window";
import type { Locale } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Feedback = NonNullable<Awaited<ReturnType<typeof getFeedback>>>;
type Props = { feedback: Feedback & { form: NonNullable<Feedback["form"]> }; locale: Locale; mayWrite: boolean };

/** The form once it was opened, as its organiser sees it. */
export function FormAsOpened({ feedback, locale, mayWrite }: Props) {
  const { form, day, keys, people, results } = feedback;
  const open = isOpen(form, day, new Date());
  return (
    <OpenedForm
      form={form}
      open={open}
      mayChange={mayWrite && (open || results.answers < leastShown)}
      letters={keys.letters}
      more={people.toWrite}
      left={people.withoutLetter - keys.byCode}
      address={`${readEnv().siteUrl}/${locale}/training-feedback/${form.code}`}
      mayWrite={mayWrite && !cameIn(form)}
    />
  );
}
