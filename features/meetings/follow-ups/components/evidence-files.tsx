"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { addressUnderName, largestFile, postFile } from "@/components/form/post-file";
import { useHydrated } from "@/components/form/use-hydrated";
import { type EvidenceReason, evidenceDoor, evidenceKinds, readEvidenceAnswer } from "../evidence";

type KeptFile = { key: string; name: string };
type Sending = { name: string; percent: number } | null;
type Failure = { name: string; reason: EvidenceReason };

type Props = {
  followUpId: number;
  /** Sent before, and not handed in yet. */
  waiting: KeptFile[];
};

/** Files that prove what was done: kept as soon as they are chosen, handed in with the report where they stay ticked. */
export function EvidenceFiles({ followUpId, waiting }: Props) {
  const t = useTranslations("followUps");
  const hydrated = useHydrated();
  const [added, setAdded] = useState<KeptFile[]>([]);
  const [sending, setSending] = useState<Sending>(null);
  const [failures, setFailures] = useState<Failure[]>([]);
  const files = [...waiting, ...added.filter(({ key }) => !waiting.some((one) => one.key === key))];

  async function send(chosen: File[]) {
    setFailures([]);
    for (const file of chosen) {
      setSending({ name: file.name, percent: 0 });
      const reply =
        file.size > largestFile
          ? { status: 413, text: "" }
          : await postFile(addressUnderName(evidenceDoor(followUpId), file), file, (percent) =>
              setSending({ name: file.name, percent }),
            );
      const answer = readEvidenceAnswer(reply?.status ?? 0, reply?.text ?? "");
      if (answer.ok) setAdded((all) => [...all.filter(({ key }) => key !== answer.file.key), answer.file]);
      else setFailures((all) => [...all, { name: file.name, reason: answer.reason }]);
    }
    setSending(null);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{t("evidence.files")}</legend>
      <p id="evidence-hint" className="mb-1 text-muted text-sm">
        {t("evidence.hint")}
      </p>
      {files.map((file) => (
        <label key={file.key} className="flex min-h-8 items-center gap-2 text-sm">
          <input type="checkbox" name="fileKeys" value={file.key} defaultChecked className="size-4 shrink-0" />
          <span className="min-w-0">{file.name}</span>
        </label>
      ))}
      <noscript>
        <p className="text-muted text-sm">{t("evidence.noScript")}</p>
      </noscript>
      {hydrated && (
        <input
          type="file"
          multiple
          aria-label={t("evidence.choose")}
          aria-describedby="evidence-hint"
          accept={evidenceKinds.map((kind) => `.${kind}`).join()}
          disabled={sending !== null}
          className="mt-1 block w-full text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-strong-line file:border-solid file:bg-paper file:px-3 file:text-ink"
          onChange={(event) => {
            void send([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      )}
      <p role="status" className="text-sm">
        {sending && t("evidence.sending", sending)}
      </p>
      {failures.map(({ name, reason }) => (
        <p key={name} role="alert" className="text-sm text-warning">
          {t("named", { name, words: t(`evidence.reason.${reason}`) })}
        </p>
      ))}
    </fieldset>
  );
}
