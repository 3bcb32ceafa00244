import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Details } from "../details";

type Props = {
  mine: Details;
  theirs: Details;
  version: number;
  onMerge: () => void;
  onUseTheirs: () => void;
};

/** Somebody else saved first: both texts wherever they differ, and the ways to go on. */
export function RaceNotice({ mine, theirs, version, onMerge, onUseTheirs }: Props) {
  const t = useTranslations("federation");
  const differing = (Object.keys(mine) as (keyof Details)[]).filter((field) => mine[field] !== theirs[field]);
  const said = (value: string | boolean) => {
    if (typeof value === "boolean") return value ? t("race.on") : t("race.off");
    return value || t("race.nothing");
  };
  return (
    <Notice kind="warning" title={t("race.title")}>
      <p>{t("race.text")}</p>
      {differing.length > 0 && (
        <dl className="mt-3 divide-y divide-hairline border-hairline border-y">
          {differing.map((field) => (
            <div key={field} className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-3">
              <dt className="font-medium">{t(`field.${field}`)}</dt>
              <dd>
                <span className="text-muted">{t("race.mine")}</span> {said(mine[field])}
              </dd>
              <dd>
                <span className="text-muted">{t("race.theirs")}</span> {said(theirs[field])}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-3">{t("race.hint")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onMerge}>{t("race.merge")}</Button>
        <Button type="submit" name="startedFrom" value={version}>
          {t("race.keepMine")}
        </Button>
        <Button onClick={onUseTheirs}>{t("race.useTheirs")}</Button>
      </div>
    </Notice>
  );
}
