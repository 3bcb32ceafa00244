import { Button as BaseButton } from "@base-ui/react/button";
import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { classes } from "./classes";

export const buttonLook = cva(
  "inline-flex min-h-9 cursor-pointer items-center justify-center gap-2 rounded-sm border px-3.5 py-1.5 font-medium text-sm no-underline transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-50 data-disabled:cursor-not-allowed data-disabled:opacity-50",
  {
    variants: {
      look: {
        primary: "border-accent bg-accent text-accent-ink hover:bg-accent/90",
        plain: "border-strong-line bg-paper text-ink hover:bg-wash",
        quiet: "border-transparent bg-transparent px-2 text-accent hover:bg-wash",
        danger: "border-warning bg-paper text-warning hover:bg-wash",
      },
    },
    defaultVariants: { look: "plain" },
  },
);

type Props = ComponentProps<typeof BaseButton> & VariantProps<typeof buttonLook> & { className?: string };

export function Button({ look, className, type = "button", ...rest }: Props) {
  return <BaseButton type={type} className={classes(buttonLook({ look }), className)} {...rest} />;
}
