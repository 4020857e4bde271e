import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { copyRich } from "../copy-rich";
import type { ActionEnd } from "../action-end";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { CopyByHand } from "./copy-by-hand";

/** What is to be copied, in both forms, and what there is to say about it once that is done. */
export interface ToCopy {
  readonly html: string;
  readonly text: string;
  readonly said: string;
}

export interface CopyButtonProps {
  readonly text: string;
  /** What it copies, for screen readers, where the words on it are not enough. */
  readonly label: string;
  /** Worked out when the button is pressed; or why there is nothing to copy. May throw what Excel throws. */
  readonly content: () => Promise<ToCopy | { readonly refused: string }>;
}

/** A button that puts something on the clipboard which is worked out, or read from the workbook, when it is pressed. */
export function CopyButton({ text, label, content }: CopyButtonProps) {
  const action = useAction();
  const place = useRef<HTMLSpanElement>(null);
  const [byHand, setByHand] = useState<ToCopy | null>(null);
  const copy = async (): Promise<ActionEnd> => {
    setByHand(null);
    const found = await content();
    if ("refused" in found) return found;
    if (await copyRich(found.html, found.text)) return found.said;
    setByHand(found);
    return "";
  };
  return (
    <>
      <span ref={place}>
        <Button size="small" icon={<CopyRegular />} aria-label={label} onClick={() => void action.run(copy)}>
          {text}
        </Button>
      </span>
      {byHand !== null && (
        <CopyByHand
          html={byHand.html}
          text={byHand.text}
          onCopied={() => {
            setByHand(null);
            void action.run(() => Promise.resolve(byHand.said));
            // The field goes, and the keyboard's focus would go with it.
            place.current?.querySelector("button")?.focus();
          }}
        />
      )}
      <ActionStatus action={action} showsSaid />
    </>
  );
}
