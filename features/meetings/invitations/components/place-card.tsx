import { useLocale, useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { stepAction } from "../answering/actions";
import { standOf } from "../grid";
import { stepsOpen } from "../place";
import { AnswerForm } from "./answer-form";
import type { Answering, CardPlace } from "./card-place";
import { DeedButton } from "./deed-button";
import { NameForm } from "./name-form";
import { PlaceHistory } from "./place-history";
import { QuestionForm } from "./question-form";
import { StandMark } from "./stand-mark";

type Props = { place: CardPlace; number: number; answering: Answering };

/** One place of a body: who takes it, what can be done with it, and what happened to it. */
export function PlaceCard({ place, number, answering }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const { by, invitationKey: key, questions } = answering;
  const role = locale === "en" ? place.role.nameEn : place.role.nameZh || place.role.nameEn;
  const title = t("placeOf", { number, role });
  const open = by === null ? [] : [...stepsOpen(place, "body"), ...(by === "organiser" ? stepsOpen(place, by) : [])];
  const can = (step: (typeof open)[number]) => open.includes(step);
  const on = { placeId: place.id, version: place.version, key };
  const id = `place-${place.id}`;
  return (
    <section aria-labelledby={id} className="border-hairline border-t py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={id} className="font-sans text-base">
          {title} {place.role.observer && <span className="font-normal text-muted text-sm">{t("observer")}</span>}
        </h3>
        <StandMark stand={standOf(place)} className="text-sm" />
      </div>
      {place.name && (
        <p>
          <span className="font-medium">{place.name}</span> {place.post}{" "}
          {place.substitute && <span className="text-muted text-sm">{t("substitute")}</span>}
          {place.email && <bdi className="block break-all text-muted text-sm">{place.email}</bdi>}
        </p>
      )}
      {place.reason && <p className="text-sm">{t("declinedBecause", { reason: place.reason })}</p>}
      {place.awaitsYes && <p className="text-muted text-sm">{t("awaitsYes")}</p>}
      {open.length > 0 && (
        <div className="no-print mt-2 grid gap-3">
          <div className="flex flex-wrap gap-2 empty:hidden">
            {can("confirm") && (
              <DeedButton
                action={stepAction}
                fields={{ ...on, step: "confirm" }}
                words={t("step.confirm")}
                of={title}
                look="plain"
              />
            )}
            {can("accept") && (
              <DeedButton
                action={stepAction}
                fields={{ ...on, step: "accept" }}
                words={t("step.accept")}
                of={title}
                look="plain"
              />
            )}
            {(["refuse", "withdraw_name", "take_back"] as const).filter(can).map((step) => (
              <DeedButton
                key={step}
                action={stepAction}
                fields={{ ...on, step }}
                words={t(`step.${step}`)}
                of={title}
              />
            ))}
          </div>
          {can("name") && place.reply === "silent" && <NameForm place={place} step="name" answering={answering} />}
          {can("name") && place.reply === "named" && (
            <details>
              <summary className="cursor-pointer text-accent text-sm">{t("changeName")}</summary>
              <NameForm place={place} step="name" answering={answering} className="mt-2" />
            </details>
          )}
          {can("substitute") && <NameForm place={place} step="substitute" answering={answering} />}
          {can("decline") && (
            <details>
              <summary className="cursor-pointer text-accent text-sm">{t("declineOpen")}</summary>
              <AnswerForm
                action={stepAction}
                fields={{ ...on, step: "decline" }}
                submit={t("step.decline")}
                className="mt-2 max-w-xl"
              >
                <LineField name="reason" label={t("reasonLabel")} />
              </AnswerForm>
            </details>
          )}
        </div>
      )}
      {place.name && place.reply !== "declined" && (
        <QuestionForm place={place} questions={questions} mayAnswer={open.length > 0} invitationKey={key} />
      )}
      <PlaceHistory steps={place.steps} of={title} />
    </section>
  );
}
