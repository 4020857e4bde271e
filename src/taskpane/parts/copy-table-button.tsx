import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { copyRich } from "../copy-rich";
import { tableAsHtml, tableAsText, type ShownTable } from "../model/table-text";
import { Announcer } from "./announcer";
import { CopyByHand } from "./copy-by-hand";

export interface CopyTableButtonProps {
  readonly table: ShownTable;
  /** What it is called beside the button: "groups". */
  readonly what?: string;
}

/** Puts a table on the clipboard, formatted for a website or an e-mail and as tab-separated text. */
export function CopyTableButton({ table, what = "table" }: CopyTableButtonProps) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const place = useRef<HTMLSpanElement>(null);
  const [html, text] = [tableAsHtml(table), tableAsText(table)];
  const sayCopied = (): void => {
    setState("copied");
    setTimeout(() => setState((now) => (now === "copied" ? "ready" : now)), 4_000);
  };
  const copy = async (): Promise<void> => {
    if (await copyRich(html, text)) sayCopied();
    else setState("refused");
  };
  return (
    <>
      <span ref={place}>
        <Button icon={<CopyRegular />} onClick={() => void copy()}>
          {state === "copied" ? "Copied" : `Copy ${what}`}
        </Button>
      </span>
      {state === "refused" && (
        <CopyByHand
          html={html}
          text={text}
          onCopied={() => {
            sayCopied();
            // The field goes, and the keyboard's focus would go with it.
            place.current?.querySelector("button")?.focus();
          }}
        />
      )}
      <Announcer text={state === "copied" ? "Copied" : ""} />
    </>
  );
}
