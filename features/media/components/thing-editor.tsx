import type { Consent } from "../consent";
import type { Thing } from "../library/thing";
import type { Use } from "../usage/use";
import { ConsentForm } from "./consent-form";
import { FocusForm } from "./focus-form";
import { ReplaceForm } from "./replace-form";
import { ThingPicture } from "./thing-picture";
import { WordsForm } from "./words-form";

type Picture = Thing &
  Consent & {
    kind: "picture";
    focusX: number;
    focusY: number;
    consentWho: string;
    consentOn: string | null;
    consentHow: string;
  };

type Props = { thing: Picture | (Thing & { kind: "file" }); day: string; uses: Use[]; mayChange: boolean };

/** Everything that can be changed about a thing, each part with its own button; or only the picture for who looks. */
export function ThingEditor({ thing, day, uses, mayChange }: Props) {
  if (!mayChange) return thing.kind === "picture" && <ThingPicture picture={thing} />;
  if (thing.kind === "file") return <WordsForm thing={thing} />;
  return (
    <>
      <WordsForm thing={thing} />
      <FocusForm picture={thing} />
      <ConsentForm picture={thing} day={day} />
      <ReplaceForm picture={thing} live={uses.some(({ live }) => live)} />
    </>
  );
}
