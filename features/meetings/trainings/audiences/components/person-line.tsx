import { useTranslations } from "next-intl";
import { DeedButton } from "../../components/deed-button";
import { ReplyMark } from "../../components/reply-mark";
import { withdrawPersonAction } from "../actions";

export type AudiencePerson = {
  id: number;
  audienceId: number | null;
  name: string;
  post: string;
  unitText: string;
  email: string;
  reply: "silent" | "named" | "confirmed" | "declined";
  state: "draft" | "open" | "withdrawn";
  signedInAt: Date | null;
};

/** Somebody on the list of an audience, and how she stands. */
export function PersonLine({ person, mayWrite }: { person: AudiencePerson; mayWrite: boolean }) {
  const t = useTranslations("trainings.audiences");
  const { name, post, unitText, email, state, reply, signedInAt } = person;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
      <p className="min-w-0">
        <span className="font-medium">{name}</span> {post}{" "}
        <span className="text-muted">
          {unitText} <bdi className="break-all">{email || t("noEmail")}</bdi>
        </span>
      </p>
      <div className="flex flex-wrap items-baseline gap-x-3">
        {signedInAt ? (
          <span className="text-done">{t("came")}</span>
        ) : state === "open" ? (
          <ReplyMark reply={reply} />
        ) : (
          <span className="text-muted">{t(`state.${state}`)}</span>
        )}
        {mayWrite && state !== "withdrawn" && signedInAt === null && (
          <DeedButton
            action={withdrawPersonAction}
            fields={{ placeId: person.id }}
            words={t(state === "draft" ? "takeOff" : "withdraw")}
            named={t(state === "draft" ? "takeOffOne" : "withdrawOne", { name })}
          />
        )}
      </div>
    </li>
  );
}
