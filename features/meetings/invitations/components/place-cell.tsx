import { useTranslations } from "next-intl";
import { stepAction } from "../answering/actions";
import { standOf } from "../grid";
import type { Reply } from "../place";
import { DeedButton } from "./deed-button";
import { StandMark } from "./stand-mark";

export type ShownPlace = {
  id: number;
  version: number;
  invitationId: number;
  roleId: number;
  name: string;
  post: string;
  reply: Reply;
  reason: string;
  substitute: boolean;
  awaitsYes: boolean;
};

/** The places of one body in one role: how each stands, by word and shape, and who takes it. */
export function PlaceCell({ places, mayWrite }: { places: ShownPlace[]; mayWrite: boolean }) {
  const t = useTranslations("invitations");
  return (
    <ul className="grid gap-1.5">
      {places.map((place) => (
        <li key={place.id} className="min-w-0">
          {place.name && <span className="block font-medium">{place.name}</span>}
          <span className="flex flex-wrap gap-x-2">
            <StandMark stand={standOf(place)} />
            {place.substitute && <span className="text-muted">{t("substitute")}</span>}
          </span>
          {place.reason && <span className="block text-muted">{place.reason}</span>}
          {place.awaitsYes && mayWrite && (
            <span className="no-print flex flex-wrap gap-x-2">
              {(["accept", "refuse"] as const).map((step) => (
                <DeedButton
                  key={step}
                  action={stepAction}
                  fields={{ placeId: place.id, version: place.version, step }}
                  words={t(`step.${step}`)}
                  of={place.name}
                />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
