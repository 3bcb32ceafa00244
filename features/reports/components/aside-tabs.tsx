"use client";

import { Tabs } from "@base-ui/react/tabs";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const places = ["steps", "checks", "comments", "more"] as const;

export type AsidePlace = (typeof places)[number];

type Props = {
  steps: ReactNode;
  more: ReactNode;
  comments: ReactNode /** Whether the text is being written here. */;
  writing: boolean;
};

const look =
  "-mb-px cursor-pointer border-transparent border-b-2 py-1.5 text-sm aria-selected:border-accent aria-selected:font-semibold aria-selected:text-accent";

/** What stands beside a text, one thing at a time; the form next to it fills the places of the checks and the comments. */
export function AsideTabs({ steps, more, comments, writing }: Props) {
  const t = useTranslations("reports.aside");
  const shown = places.filter((place) => writing || place !== "checks");
  const content: Record<AsidePlace, ReactNode> = {
    steps,
    checks: <div id="beside-checks" />,
    comments: writing ? <div id="beside-comments" /> : comments,
    more,
  };
  return (
    <Tabs.Root defaultValue="steps">
      <Tabs.List aria-label={t("label")} className="flex flex-wrap gap-x-5 border-hairline border-b">
        {shown.map((place) => (
          <Tabs.Tab key={place} value={place} className={look}>
            {t(`tab.${place}`)} <span id={`beside-${place}-count`} className="font-normal text-muted tabular-nums" />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((place) => (
        <Tabs.Panel key={place} value={place} keepMounted tabIndex={-1} className="grid gap-7 pt-4 outline-none">
          {content[place]}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
