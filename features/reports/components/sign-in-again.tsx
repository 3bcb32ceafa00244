"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { SignInForm } from "@/features/people/components/sign-in-form";

/** The session has ended while she was writing: she signs in again without leaving the page. */
export function SignInAgain({ open, done }: { open: boolean; done: () => void }) {
  const t = useTranslations("signIn");
  return (
    <Dialog.Root open={open} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/40" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-20 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 border border-strong-line bg-paper p-6">
          <Dialog.Title className="text-xl">{t("againTitle")}</Dialog.Title>
          <Dialog.Description className="mt-1 text-muted text-sm">{t("againIntro")}</Dialog.Description>
          <SignInForm done={done} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
