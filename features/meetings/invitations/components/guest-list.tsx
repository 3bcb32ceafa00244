import { useLocale, useTranslations } from "next-intl";
import { ChoiceField, LineField } from "@/features/people/components/answer-frame";
import {
  addGuestAction,
  changeGuestAction,
  guestReplyAction,
  inviteGuestsAction,
  withdrawGuestAction,
} from "../actions";
import { type GuestOrigin, guestOrigins, guestSums } from "../guest";
import { AnswerForm } from "./answer-form";
import type { PastStep } from "./card-place";
import { DeedButton } from "./deed-button";
import { PlaceHistory } from "./place-history";
import { StandMark } from "./stand-mark";

type Guest = {
  id: number;
  version: number;
  origin: GuestOrigin;
  name: string;
  post: string;
  unitText: string;
  email: string;
  audienceId: number | null;
  reply: "silent" | "named" | "confirmed" | "declined";
  reason: string;
  state: "draft" | "open" | "withdrawn";
};

type Audience = { id: number; nameEn: string; nameZh: string };

type Props = {
  meetingId: number;
  guests: Guest[];
  audiences: Audience[];
  steps: (PastStep & { placeId: number })[];
  mayWrite: boolean;
  /** Whether the meeting is still ahead, so that somebody can be invited. */
  mayInvite: boolean;
};

/** Guests, lecturers and a training's own audience: invited apart, and counted apart. */
export function GuestList({ meetingId, guests, audiences, steps, mayWrite, mayInvite }: Props) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const nameOf = ({ nameEn, nameZh }: Audience) => (locale === "en" ? nameEn || nameZh : nameZh || nameEn);
  const coming = guests.filter(({ state }) => state !== "withdrawn");
  const { all, ...sums } = guestSums(coming);
  const drafts = coming.filter(({ state }) => state === "draft").length;
  return (
    <div className="max-w-4xl">
      {mayInvite && drafts > 0 && (
        <div className="no-print mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <DeedButton
            action={inviteGuestsAction}
            fields={{ meetingId }}
            words={t("guests.invite", { count: drafts })}
            look="primary"
          />
          <p className="text-muted">{t("guests.inviteHint")}</p>
        </div>
      )}
      {guestOrigins.map((origin) => {
        const own = guests.filter((guest) => guest.origin === origin);
        return (
          <section key={origin} aria-labelledby={origin} className="mb-8">
            <h2
              id={origin}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-ink border-b pb-1 text-lg"
            >
              {t(`guests.origin.${origin}`)}
              <span className="font-normal font-sans text-muted text-sm tabular-nums">
                {t("guests.confirmedOf", { confirmed: sums[origin].confirmed, all: sums[origin].places })}
              </span>
            </h2>
            {own.length === 0 && <p className="py-2 text-muted text-sm">{t("guests.none")}</p>}
            <ul className="divide-y divide-hairline">
              {own.map((guest) => (
                <OneGuest
                  key={guest.id}
                  guest={guest}
                  audience={audiences.filter(({ id }) => id === guest.audienceId).map(nameOf)[0]}
                  steps={steps.filter(({ placeId }) => placeId === guest.id)}
                  mayWrite={mayWrite}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="mb-6 text-sm tabular-nums">{t("guests.total", { confirmed: all.confirmed, all: all.places })}</p>
      {mayWrite && (
        <details className="no-print" open={guests.length === 0 || undefined}>
          <summary className="cursor-pointer py-1 text-accent text-sm">{t("guests.add")}</summary>
          <AnswerForm
            action={addGuestAction}
            fields={{ meetingId }}
            submit={t("guests.add")}
            done={t("guests.added")}
            again
            className="mt-2 max-w-2xl"
          >
            <ChoiceField
              name="origin"
              label={t("guests.as")}
              choices={guestOrigins.map((origin) => ({ value: origin, words: t(`guests.one.${origin}`) }))}
              className="max-w-60"
            />
            <GuestFields />
          </AnswerForm>
        </details>
      )}
    </div>
  );
}

function GuestFields({ guest }: { guest?: Guest }) {
  const t = useTranslations("invitations");
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <LineField name="name" label={t("name")} value={guest?.name} />
      <LineField name="post" label={t("post")} value={guest?.post} />
      <LineField name="unitText" label={t("guests.unit")} value={guest?.unitText} />
      <LineField name="email" label={t("email")} type="email" value={guest?.email} />
    </div>
  );
}

type OneProps = {
  guest: Guest;
  /** What the audience is called that she belongs to. */
  audience: string | undefined;
  steps: PastStep[];
  mayWrite: boolean;
};

function OneGuest({ guest, audience, steps, mayWrite }: OneProps) {
  const t = useTranslations("invitations");
  const { id: placeId, version, name, state, reply } = guest;
  const isOut = state === "withdrawn";
  return (
    <li className="py-2 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p>
          <span className="font-medium">{name}</span> {guest.post}{" "}
          <span className="text-muted">
            {guest.unitText} <bdi className="break-all">{guest.email || t("guests.noEmail")}</bdi>
          </span>
        </p>
        {state === "open" && reply !== "named" ? (
          <StandMark stand={reply} />
        ) : (
          <span className="text-muted">{t(`guests.state.${state}`)}</span>
        )}
      </div>
      {audience && <p className="text-muted first-letter:uppercase">{audience}</p>}
      {guest.reason && <p>{t("declinedBecause", { reason: guest.reason })}</p>}
      {mayWrite && !isOut && (
        <div className="no-print -ms-2 flex flex-wrap items-center gap-x-2 [&>details]:ms-2">
          {state === "open" && reply !== "confirmed" && (
            <DeedButton
              action={guestReplyAction}
              fields={{ placeId, version, reply: "confirmed", reason: "" }}
              words={t("guests.confirmed")}
              of={name}
            />
          )}
          {state === "open" && reply !== "named" && (
            <DeedButton
              action={guestReplyAction}
              fields={{ placeId, version, reply: "named", reason: "" }}
              words={t("step.take_back")}
              of={name}
            />
          )}
          <DeedButton
            action={withdrawGuestAction}
            fields={{ placeId }}
            words={t(state === "open" ? "facts.withdraw" : "remove")}
            of={name}
          />
          {state === "open" && reply !== "declined" && (
            <details className="open:basis-full">
              <summary className="cursor-pointer py-1 text-accent">{t("guests.declined")}</summary>
              <AnswerForm
                action={guestReplyAction}
                fields={{ placeId, version, reply: "declined" }}
                submit={t("save")}
                className="mt-1 max-w-xl"
              >
                <LineField name="reason" label={t("reasonLabel")} />
              </AnswerForm>
            </details>
          )}
          <details className="open:basis-full">
            <summary className="cursor-pointer py-1 text-accent">{t("guests.change")}</summary>
            <AnswerForm
              action={changeGuestAction}
              fields={{ placeId, version }}
              submit={t("save")}
              done={t("saved")}
              className="mt-1 max-w-2xl"
            >
              <GuestFields guest={guest} />
            </AnswerForm>
          </details>
        </div>
      )}
      <PlaceHistory steps={steps} of={name} />
    </li>
  );
}
