import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { version: number; useTheirs: () => void };

/** Somebody else saved first: what can be done about it. The first button names the version it starts from anew. */
export function RaceNotice({ version, useTheirs }: Props) {
  const t = useTranslations("reports");
  return (
    <Notice kind="warning" title={t("race.title", { version })}>
      <p>{t("race.explain")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit" name="startedFrom" value={version}>
          {t("race.keepMine", { version })}
        </Button>
        <Button onClick={useTheirs}>{t("race.useTheirs")}</Button>
      </div>
    </Notice>
  );
}
