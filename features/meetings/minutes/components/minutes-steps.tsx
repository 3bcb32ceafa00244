import { useTranslations } from "next-intl";
import type { Refusal, State } from "../workflow";
import { AnnexForm } from "./annex-form";
import { DownloadLinks } from "./download-links";
import { StepForm, type StepProps } from "./step-form";

type Props = {
  meetingId: number;
  version: number;
  state: State;
  /** Whether the record says something else since the text was compiled. */
  isChanged: boolean;
  /** What stands in the way of each step for this person now. */
  refusals: Record<StepProps["step"] | "annex", readonly Refusal[]>;
};

const stepsIn: Record<State, StepProps["step"][]> = {
  draft: ["circulate"],
  circulated: ["approve"],
  approved: ["seal", "return"],
  sealed: [],
};

/** What can be done next with the minutes, and the files they leave as. */
export function MinutesSteps({ meetingId, version, state, isChanged, refusals }: Props) {
  const t = useTranslations("minutes");
  const open = stepsIn[state].filter((step) => !refusals[step].includes("not_permitted"));
  return (
    <aside aria-label={t("next")} className="grid content-start gap-6 text-sm">
      {open.map((step, index) => (
        <StepForm
          key={step}
          {...{ meetingId, version, step }}
          refusals={refusals[step]}
          primary={index === 0}
          asItStands={step === "seal" && isChanged}
        />
      ))}
      {state === "sealed" && refusals.annex.length === 0 && <AnnexForm meetingId={meetingId} />}
      <DownloadLinks meetingId={meetingId} />
    </aside>
  );
}
