import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/layout/desk-frame";
import { DeskMessages } from "@/components/layout/desk-messages";
import { Palette } from "@/components/layout/palette";
import type { Locale } from "@/i18n/routing";
import type { Actor } from "../actor";
import { may } from "../permissions";
import { placesOf } from "../places";
import { SignOutButton } from "./sign-out-button";

type Props = { actor: Actor; path: string; demonstration: boolean; children: ReactNode };

/** A signed-in screen with the places of whoever is signed in. */
export function Desk({ actor, path, demonstration, children }: Props) {
  const t = useTranslations("desk");
  const places = placesOf(actor).map((place) => ({
    path: place.path,
    label: t(`place.${place.name}`),
    below: place.below,
  }));
  const more = useTranslations("palette");
  const commands = [
    ...(may(actor, "report.write") ? [{ path: "/dashboard/reports/new", label: more("newReport") }] : []),
    ...places,
    { path: "/dashboard/schedule", label: more("schedule") },
    { path: "/dashboard/figures", label: more("figures") },
    { path: "/dashboard/meetings/statistics", label: more("statistics") },
    { path: "/dashboard/lecturers", label: more("lecturers") },
    { path: "/dashboard/training-hours", label: more("trainingHours") },
    { path: "/dashboard/reports/translations", label: more("translations") },
  ];
  const search = { api: "/api/reports/search", list: "/dashboard/reports#limit-q" };
  return (
    <DeskMessages locale={useLocale() as Locale}>
      <DeskFrame
        places={places}
        path={path}
        person={{ name: actor.name, role: t(`role.${actor.role}`) }}
        demonstration={demonstration}
        signOut={<SignOutButton />}
        palette={may(actor, "report.read") && <Palette commands={commands} search={search} />}
      >
        {children}
      </DeskFrame>
    </DeskMessages>
  );
}
