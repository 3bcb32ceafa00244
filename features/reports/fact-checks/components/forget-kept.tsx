"use client";

import { useEffect } from "react";
import { forgetText } from "@/components/form/kept-text";

/** Lets this browser forget what it kept, once it was sent. */
export function ForgetKept({ place }: { place: string }) {
  useEffect(() => forgetText(place), [place]);
  return null;
}
