import { useTranslations } from "next-intl";
import { LineField } from "@/features/people/components/answer-frame";
import { ownReplyAction } from "../answering/actions";
import { AnswerForm } from "./answer-form";
import { DeedButton } from "./deed-button";
import { StandMark } from "./stand-mark";

type Props = {
  place: { version: number; name: string; reply: "silent" | "named" | "confirmed" | "declined"; reason: string };
  /** Of the letter. */
  guestKey: string;
};

/** What somebody invited apart said, and the ways to say that she comes, that she does not, or something else again. */
export function GuestAnswer({ place, guestKey }: Props) {
  const t = useTranslations("invitations");
  const { version, name, reply, reason } = place;
  const on = { key: guestKey, version };
  const isOpen = reply === "named" || reply === "silent";
  return (
    <section aria-labelledby="your-answer" className="mb-8 border-hairline border-y py-4">
      <h2 id="your-answer" className="text-lg">
        {t("asGuest.title", { name })}
      </h2>
      <p className="mt-1">
        {t(`asGuest.said.${isOpen ? "nothing" : reply}`)} {!isOpen && <StandMark stand={reply} className="text-sm" />}
      </p>
      {reason && <p className="text-sm">{t("declinedBecause", { reason })}</p>}
      <div className="mt-3 grid gap-3">
        <div className="flex flex-wrap gap-2">
          {reply !== "confirmed" && (
            <DeedButton
              action={ownReplyAction}
              fields={{ ...on, reply: "confirmed" }}
              words={t("asGuest.confirm")}
              look={isOpen ? "primary" : "plain"}
            />
          )}
          {!isOpen && (
            <DeedButton action={ownReplyAction} fields={{ ...on, reply: "named" }} words={t("step.take_back")} />
          )}
        </div>
        {reply !== "declined" && (
          <details>
            <summary className="cursor-pointer text-accent text-sm">{t("asGuest.declineOpen")}</summary>
            <AnswerForm
              action={ownReplyAction}
              fields={{ ...on, reply: "declined" }}
              submit={t("asGuest.decline")}
              className="mt-2 max-w-xl"
            >
              <LineField name="reason" label={t("reasonLabel")} />
            </AnswerForm>
          </details>
        )}
      </div>
    </section>
  );
}
