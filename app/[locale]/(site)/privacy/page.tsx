import type { Metadata } from "next";
import { Statement, statementMetadata } from "../statement";

type Props = { params: Promise<{ locale: string }> };

const parts = ["cookies", "counting", "registration", "feedback", "failures", "contact"] as const;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return statementMetadata("privacy", params);
}

export default function PrivacyPage({ params }: Props) {
  return <Statement name="privacy" parts={parts} params={params} />;
}
