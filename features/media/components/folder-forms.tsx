"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { changeFolderAction, type FolderAnswer, makeFolderAction, removeFolderAction } from "../actions";
import { unreached } from "../library/answer";
import type { Folder } from "../library/thing";
import { within } from "../library/thing";
import { FolderSelect } from "./folder-select";
import { Refusal } from "./refusal";

type Props = { folders: Folder[]; current: Folder | null };

const path = "/dashboard/media";

/** Makes a folder where one stands; renames, moves or removes the one that is open. */
export function FolderForms({ folders, current }: Props) {
  const t = useTranslations("media.folder");
  return (
    <div className="mt-3 grid gap-2 border-hairline border-t pt-3 text-sm">
      <details>
        <summary className="cursor-pointer py-1 text-accent">{t("make")}</summary>
        <NameForm key={current?.id ?? 0} folders={folders} parentId={current?.id ?? null} />
      </details>
      {current && (
        <details>
          <summary className="cursor-pointer py-1 text-accent">{t("change")}</summary>
          <NameForm key={`${current.id} ${current.name} ${current.parentId}`} folders={folders} folder={current} />
          <RemoveForm folder={current} />
        </details>
      )}
    </div>
  );
}

function NameForm({
  folders,
  folder,
  parentId = null,
}: {
  folders: Folder[];
  folder?: Folder;
  parentId?: number | null;
}) {
  const t = useTranslations("media");
  const element = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer<FolderAnswer>({
    action: folder ? changeFolderAction : makeFolderAction,
    unreached,
    after: (given) => given?.ok && !folder && element.current?.reset(),
  });
  const refused = answer?.ok === false ? answer : null;
  const error = refused?.errors.name && t(`error.${refused.errors.name}`);
  const id = folder ? "change-folder" : "new-folder";
  const choices = folder ? folders.filter((one) => !within(folders, folder.id).includes(one.id)) : folders;
  return (
    <form {...form} ref={element} noValidate className="grid gap-3 py-2">
      {folder && (
        <>
          <input type="hidden" name="id" value={folder.id} />
          <input type="hidden" name="fromName" value={folder.name} />
          <input type="hidden" name="fromParentId" value={folder.parentId ?? ""} />
        </>
      )}
      <Field id={`${id}-name`} label={t("folder.name")} error={error}>
        <input
          {...describedBy(`${id}-name`, { error })}
          name="name"
          defaultValue={folder?.name}
          maxLength={60}
          autoComplete="off"
          className={inputLook}
        />
      </Field>
      <Field id={`${id}-parent`} label={t("folder.in")}>
        <FolderSelect
          id={`${id}-parent`}
          name="parentId"
          folders={choices}
          value={folder ? folder.parentId : parentId}
        />
      </Field>
      {refused && !error && <Refusal refused={refused} path={path} />}
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={pending}>
          {folder ? t("folder.save") : t("folder.makeIt")}
        </Button>
        <p role="status" className="text-muted">
          {answer?.ok && (folder ? t("folder.saved") : t("folder.made"))}
        </p>
      </div>
    </form>
  );
}

function RemoveForm({ folder }: { folder: Folder }) {
  const t = useTranslations("media.folder");
  const locale = useLocale();
  const router = useRouter();
  const { answer, pending, form } = useAnswer<FolderAnswer>({ action: removeFolderAction, unreached });
  const isGone = answer?.ok === true;

  useEffect(() => {
    if (isGone) router.replace(`/${locale}${path}`);
  }, [isGone, router, locale]);

  return (
    <form {...form} className="grid gap-2 border-hairline border-t py-2">
      <input type="hidden" name="id" value={folder.id} />
      <p className="text-muted">{t("removeHint")}</p>
      {answer?.ok === false && <Refusal refused={answer} path={path} />}
      <div>
        <Button type="submit" look="danger" disabled={pending}>
          {t("remove")}
        </Button>
      </div>
    </form>
  );
}
