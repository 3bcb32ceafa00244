import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/layout/desk-frame";
import type { Actor } from "../actor";
import { placesOf } from "../places";
import { SignOutButton } from "./sign-out-button";

type Props = { actor: Actor; path: string; demonstration: boolean; children: ReactNode };

/** A signed-in screen with the places of whoever is signed in. */
export function Desk({ actor, path, demonstration, children }: Props) {
  const t = useTranslations("desk");
  const places = placesOf(actor).map((place) => ({ path: place.path, label: t(`place.${place.name}`) }));
  return (
    <NextIntlClientProvider>
      <DeskFrame
        places={places}
        path={path}
        person={{ name: actor.name, role: t(`role.${actor.role}`) }}
        demonstration={demonstration}
        signOut={<SignOutButton />}
      >
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  );
}
