"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import type { ReactElement, ReactNode } from "react";

type Props = {
  trigger: ReactElement<Record<string, unknown>>;
  title: string;
  description?: ReactNode;
  children: ReactNode;
};

/** A question in front of the page. Escape and the scrim close it; the focus returns to its trigger. */
export function Dialog({ trigger, title, description, children }: Props) {
  return (
    <BaseDialog.Root>
      <BaseDialog.Trigger render={trigger} />
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 bg-ink/40" />
        <BaseDialog.Popup className="fixed top-1/2 left-1/2 w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 border border-hairline bg-paper p-6">
          <BaseDialog.Title className="text-xl">{title}</BaseDialog.Title>
          {description && (
            <BaseDialog.Description className="mt-2 text-muted text-sm">{description}</BaseDialog.Description>
          )}
          <div className="mt-4">{children}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

export const DialogClose = BaseDialog.Close;
