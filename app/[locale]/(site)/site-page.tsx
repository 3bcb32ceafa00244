import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/layout/site-frame";
import { FederationFooter } from "@/features/federation/components/federation-footer";
import { readDetails } from "@/features/federation/queries";
import { readEnv } from "@/platform/env";

// Their answers are made for one visitor: they bear a nonce that our script has not, and come in one reading mode.
const personal = /^\/(?:registration|feedback|fact-check|invitation|training-feedback|sign-in|sign-in-here)(?:\/|$)/;

type Props = {
  /** The address of this page without its language, with the parameters that belong to it: "/events/updates?page=2". */
  path: string;
  /** Whether everybody is given this answer; the address tells, but for one that is not there. */
  shared?: boolean;
  children: ReactNode;
};

/** A page of the site in its frame. */
export async function SitePage({ path, shared = !personal.test(path), children }: Props) {
  const locale = await getLocale();
  const { details } = await readDetails();
  const { demo, siteUrl } = readEnv();
  return (
    <SiteFrame
      path={path}
      demonstration={demo}
      footer={<FederationFooter details={details} />}
      address={`${siteUrl}/${locale}${path}`}
      shared={shared}
    >
      {children}
    </SiteFrame>
  );
}
