import { useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import { stepAction } from "../answering/actions";
import { AnswerForm } from "./answer-form";
import type { Answering, CardPlace } from "./card-place";

type Props = { place: CardPlace; step: "name" | "substitute"; answering: Answering; className?: string };

/** Names who takes a place: somebody from last time, or by name, post and address. */
export function NameForm({ place, step, answering, className }: Props) {
  const t = useTranslations("invitations");
  const { before, late, invitationKey: key } = answering;
  const kept = place.reply === "named" ? place : null;
  const choices = before.map(({ id, name, post }) => ({ value: id, words: post ? `${name} · ${post}` : name }));
  return (
    <AnswerForm
      action={stepAction}
      fields={{ placeId: place.id, version: place.version, key }}
      submit={t(step === "substitute" ? "step.substitute" : kept ? "step.rename" : "step.name")}
      first={{ name: "step", value: step }}
      other={
        step === "name" ? { name: "step", value: "name_and_confirm", words: t("step.name_and_confirm") } : undefined
      }
      className={className}
    >
      {late && <p className="text-caution text-sm">{t("lateHint")}</p>}
      <div className="grid gap-3 sm:grid-cols-3">
        {choices.length > 0 && (
          <ChoiceField
            name="again"
            label={t("again")}
            hint={t("againHint")}
            choices={[{ value: "", words: t("againNobody") }, ...choices]}
            className="sm:col-span-3 sm:max-w-md"
          />
        )}
        <LineField name="name" label={t("name")} value={kept?.name} />
        <LineField name="post" label={t("post")} value={kept?.post} />
        <LineField name="email" label={t("email")} type="email" value={kept?.email} />
      </div>
    </AnswerForm>
  );
}
