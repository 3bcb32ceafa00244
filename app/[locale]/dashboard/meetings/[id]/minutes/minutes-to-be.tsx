import { useTranslations } from "next-intl";
import { CompileForm } from "@/features/meetings/minutes/components/compile-form";
import { refusals, type Standing } from "@/features/meetings/minutes/workflow";
import type { Actor } from "@/features/people/actor";

type Props = { meetingId: number; standing: Standing; actor: Actor };

/** A meeting without minutes, and the way to make them for whoever may. */
export function MinutesToBe({ meetingId, standing, actor }: Props) {
  const t = useTranslations("minutes");
  const reasons = refusals("compile", standing, actor);
  if (reasons.includes("not_permitted")) return <p className="text-muted">{t("none")}</p>;
  return <CompileForm meetingId={meetingId} version={0} refusals={reasons} changes={[]} />;
}
