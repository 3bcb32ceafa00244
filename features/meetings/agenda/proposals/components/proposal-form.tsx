"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { notReached } from "@/features/people/hand-over";
import type { Locale } from "@/i18n/routing";
import { agendaKinds } from "../../../record";
import type { Answer } from "../../answer";
import { AreaField, type Choice, ChoiceField, LineField } from "../../components/fields";
import { Refusals } from "../../components/refusals";
import { proposeItemAction } from "../actions";

type Props = {
  meetingId: number;
  /** Made anew for each form that is shown, so that one sent twice is kept once. */
  formKey: string;
  /** The bodies it may be proposed for; where there is one, it is that. */
  units: Choice[];
  kind: (typeof agendaKinds)[number];
  /** Whether it is the one thing to be done on its screen. */
  isMain: boolean;
};

/** Asks for an item on the agenda; what was typed stays until it is kept. */
export function ProposalForm({ meetingId, formKey, units, kind, isMain }: Props) {
  const t = useTranslations("proposals");
  const words = useTranslations("meetings");
  const place = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<Answer>({
    action: proposeItemAction,
    unreached: notReached,
    after: (given) => given?.ok && place.current?.reset(),
  });
  const frame = { answer, prefix: `proposal-${meetingId}` };
  const subject = (language: Locale) => words(`in.${language}`, { field: words("field.agenda.subject") });
  const [first, ...others] = units;
  return (
    <form {...form} ref={place} noValidate className="grid gap-3 py-3">
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="formKey" value={formKey} />
      {others.length === 0 && <input type="hidden" name="unitId" value={first?.value} />}
      <div
        className={classes(
          "grid gap-3 sm:grid-cols-[9rem_9rem]",
          others.length > 0 && "sm:grid-cols-[9rem_minmax(0,1fr)_9rem]",
        )}
      >
        <ChoiceField
          {...frame}
          name="kind"
          label={words("field.agenda.kind")}
          options={agendaKinds.map((one) => ({ value: one, label: words(`kind.${one}`) }))}
          initial={kind}
        />
        {others.length > 0 && <ChoiceField {...frame} name="unitId" label={t("unit")} options={units} />}
        <LineField {...frame} name="minutes" label={t("minutes")} input={{ inputMode: "numeric", maxLength: 20 }} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <AreaField {...frame} name="subjectEn" label={subject("en")} language="en" />
        <AreaField {...frame} name="subjectZh" label={subject("zh")} language="zh" />
      </div>
      <AreaField {...frame} name="reason" label={t("why")} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look={isMain ? "primary" : "plain"} disabled={pending}>
          {t("propose")}
        </Button>
        <Refusals answer={answer} />
        {answer?.ok && (
          <p role="status" className="text-done text-sm">
            {t("done")}
          </p>
        )}
      </div>
    </form>
  );
}
