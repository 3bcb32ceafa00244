export type MaterialReason =
  | ("too_large" | "not_a_file_we_take" | "cut" | "signed_out" | "not_permitted")
  | ("not_found" | "sealed" | "item_gone" | "invalid" | "unavailable");

export type MaterialAnswer = { ok: true; key: string; name: string } | { ok: false; reason: MaterialReason };

const statuses: Record<MaterialReason, number> = {
  too_large: 413,
  not_a_file_we_take: 415,
  cut: 400,
  invalid: 400,
  signed_out: 401,
  not_permitted: 403,
  not_found: 404,
  sealed: 409,
  item_gone: 409,
  unavailable: 503,
};

/** The HTTP status of an answer to a material that was sent. */
export function materialStatusOf(answer: MaterialAnswer): number {
  return answer.ok ? 201 : statuses[answer.reason];
}

const reasons = Object.keys(statuses) as MaterialReason[];

/** What the server said to what was sent; "unavailable" when it said nothing that can be understood. */
export function readReply({ status, text }: { status: number; text: string }): MaterialAnswer {
  try {
    const answer = JSON.parse(text) as { ok?: boolean; key?: string; name?: string; reason?: string };
    if (answer.ok) return { ok: true, key: answer.key ?? "", name: answer.name ?? "" };
    const reason = reasons.find((one) => one === answer.reason);
    if (reason) return { ok: false, reason };
  } catch {}
  return { ok: false, reason: status === 413 ? "too_large" : "unavailable" };
}
