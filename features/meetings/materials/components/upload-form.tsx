"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { largestFile, postFile } from "@/components/form/post-file";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { fileKinds } from "@/features/media/files/kind";
import { type Choice, ChoiceField, LineField } from "../../agenda/components/fields";
import { materialClasses } from "../access";
import { materialRoot } from "../material";
import { type MaterialReason, readReply } from "../sent";

type Props = { meetingId: number; items: Choice[] };
type State = { sending: number } | { reason: MaterialReason | "no_file" } | { kept: string } | null;

/** Sends a file of the meeting with what is said of it; how much has gone is told, and it can be called off. */
export function UploadForm({ meetingId, items }: Props) {
  const t = useTranslations("materials");
  const router = useRouter();
  const hydrated = useHydrated();
  const [state, setState] = useState<State>(null);
  const calledOff = useRef<AbortController>(null);
  const frame = { answer: null, prefix: "new-material" };
  const sending = state && "sending" in state ? state.sending : null;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const file = given.get("file");
    if (!(file instanceof File) || file.size === 0) return setState({ reason: "no_file" });
    if (file.size > largestFile) return setState({ reason: "too_large" });
    given.delete("file");
    const said = new URLSearchParams({ name: file.name, meetingId: String(meetingId) });
    for (const [name, value] of given) said.set(name, String(value));
    calledOff.current = new AbortController();
    setState({ sending: 0 });
    const tell = (percent: number) => setState({ sending: percent });
    const reply = await postFile(`${materialRoot}?${said}`, file, tell, calledOff.current.signal);
    if (!reply) return setState(null);
    const answer = readReply(reply);
    if (!answer.ok) return setState({ reason: answer.reason });
    form.reset();
    setState({ kept: answer.name });
    router.refresh();
  }

  return (
    <form onSubmit={submit} noValidate className="mt-3 grid max-w-4xl gap-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Field id="new-material-file" label={t("file")}>
          <input
            id="new-material-file"
            type="file"
            name="file"
            accept={fileKinds.map((kind) => `.${kind}`).join()}
            className={inputLook}
          />
        </Field>
        <ChoiceField
          {...frame}
          name="class"
          label={t("field.class")}
          options={materialClasses.map((one) => ({ value: one, label: t(`class.${one}`) }))}
          initial="participants"
        />
        <ChoiceField {...frame} name="itemId" label={t("field.itemId")} none={t("wholeMeeting")} options={items} />
        <LineField {...frame} name="titleEn" label={t("field.titleEn")} className="sm:col-start-1" />
        <LineField {...frame} name="titleZh" label={t("field.titleZh")} />
      </div>
      <p className="text-muted text-sm">{t("hint")}</p>
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <Button type="submit" look="primary" disabled={!hydrated || sending !== null}>
          {t("add")}
        </Button>
        {sending !== null && (
          <>
            <progress max={100} value={sending} aria-label={t("sending")} className="h-2 w-28" />
            <span className="tabular-nums">{t("sent", { percent: sending })}</span>
            <Button look="quiet" onClick={() => calledOff.current?.abort()}>
              {t("cancel")}
            </Button>
          </>
        )}
        {state && "reason" in state && (
          <p role="alert" className="text-warning">
            {t(`reason.${state.reason}`)}
          </p>
        )}
        <p role="status" className="text-done">
          {state && "kept" in state ? t("kept", { name: state.kept }) : ""}
        </p>
      </div>
    </form>
  );
}
