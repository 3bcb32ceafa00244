import { useTranslations } from "next-intl";
import { StandMark } from "../../invitations/components/stand-mark";

type Props = { reply: "silent" | "named" | "confirmed" | "declined" };

/** What somebody invited to a training said; where she has not said anything yet, that she is invited. */
export function ReplyMark({ reply }: Props) {
  const t = useTranslations("trainings");
  if (reply === "confirmed" || reply === "declined") return <StandMark stand={reply} />;
  return <span className="text-muted">{t("invited")}</span>;
}
