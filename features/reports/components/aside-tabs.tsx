"use client";

import { Tabs } from "@base-ui/react/tabs";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";

const places = ["steps", "facts", "checks", "comments", "more"] as const;

export type AsidePlace = (typeof places)[number];

type Props = {
  steps: ReactNode;
  more: ReactNode;
  /** The facts and the comments of a text that is read; a text that is written brings its own. */
  facts: ReactNode;
  comments: ReactNode;
  /** Whether it was made from a record, so that there are facts at all. */
  hasFacts: boolean;
  /** Whether the text is being written here. */
  writing: boolean;
};

const Turning = createContext<(place: AsidePlace) => void>(() => undefined);

/** Turns what stands beside the text to another place, for a link within it. */
export function useTurningTo() {
  return useContext(Turning);
}

const look =
  "-mb-px cursor-pointer border-transparent border-b-2 py-1.5 text-sm aria-selected:border-accent aria-selected:font-semibold aria-selected:text-accent";

/** What stands beside a text, one thing at a time; the form next to it fills the places of facts, checks and comments. */
export function AsideTabs({ steps, more, facts, comments, hasFacts, writing }: Props) {
  const t = useTranslations("reports.aside");
  const [chosen, setChosen] = useState<AsidePlace>("steps");
  const shown = places.filter((place) => (place === "checks" ? writing : place !== "facts" || hasFacts));
  const content: Record<AsidePlace, ReactNode> = {
    steps,
    facts: writing ? <div id="beside-facts" /> : facts,
    checks: <div id="beside-checks" />,
    comments: writing ? <div id="beside-comments" /> : comments,
    more,
  };
  return (
    <Tabs.Root value={chosen} onValueChange={(place) => setChosen(place)}>
      <Tabs.List aria-label={t("label")} className="flex flex-wrap gap-x-5 border-hairline border-b">
        {shown.map((place) => (
          <Tabs.Tab key={place} value={place} className={look}>
            {t(`tab.${place}`)} <span id={`beside-${place}-count`} className="font-normal text-muted tabular-nums" />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((place) => (
        <Tabs.Panel key={place} value={place} keepMounted tabIndex={-1} className="grid gap-7 pt-4 outline-none">
          <Turning value={setChosen}>{content[place]}</Turning>
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
